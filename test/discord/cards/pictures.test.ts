import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chart, NoPicture, Picture } from '../../../src/chart/chart.ts';
import { createPainter, type Painter } from '../../../src/chart/painter.ts';
import { warmPictures } from '../../../src/surfaces/discord/cards/warm.ts';
import { core } from '../core.ts';
import { expectGoodManners, setScene, type Scene } from '../scene.ts';
import { flatten } from '../stand-in/component-rules.ts';
import { choose, menusOn, pressLabelled, useCommand } from '../stand-in/people.ts';
import type { Json, Message } from '../stand-in/types.ts';
import { actor, ask, shownText, untilItSays } from './hand.ts';

/** The real painter; it can be made late, and asked for less. */
const painter = createPainter();
let late: Promise<void> | undefined;
let refusal: NoPicture | undefined;
const drawn: Chart[] = [];
const moody: Painter = {
  ...painter,
  async draw(chart): Promise<Picture | NoPicture> {
    drawn.push(chart);
    await late;
    return refusal ?? painter.draw(chart);
  },
};

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
  await scene.login({ painter: moody });
});
afterAll(() => scene.close());
expectGoodManners(() => scene);

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const MOST_BYTES = 300_000;

/** The pictures that a message shows, each with its alt text. */
function picturesOn({ components }: Message): { url: string; alt: string }[] {
  const items = flatten(components).flatMap((node) => (node['items'] ?? []) as Json[]);
  return items.map(({ media, description }) => ({
    url: String((media as Json)['url']),
    alt: String(description),
  }));
}

/** What her latest answer, given at once or later, said of its attachments. */
function uploaded(): unknown {
  const body = scene.world.requests.findLast(({ uploads }) => uploads.length > 0)?.body ?? {};
  return ((body['data'] ?? body) as Json)['attachments'];
}

const deals = core.knowledge.deals.size;

const CARDS: [string, Json, string, RegExp, RegExp][] = [
  [
    'map',
    {},
    'map.png',
    new RegExp(`^会社の関係図。.*OpenAI.*取引は${deals}件`),
    new RegExp(`^A map of companies: .*OpenAI.*${deals} deals`),
  ],
  ['map', { focus: 'anthropic', kind: 'payment' }, 'map.png', /300億ドルを支払い/, /pays \$30 billion/],
  [
    'flow',
    { from: 'microsoft', to: 'anthropic' },
    'flow.png',
    /一本目は.*最大50億ドル.*二本目は/,
    /First: .*up to \$5 billion.*Second:/,
  ],
  ['flow', { from: 'nvidia' }, 'flow.png', /^お金の道の図/, /^A picture of the money/],
  ['market', {}, 'market.png', /棒グラフ.*約1兆500億ドル/, /bar chart.*\$1\.05 trillion/],
];

describe.each(CARDS)('/%s %j comes with its picture', (name, options, file, japanese, english) => {
  test.each([
    ['ja', japanese],
    ['en-US', english],
  ])('and its alt text (%s)', async (locale, alt) => {
    const card = await ask(scene, actor(scene, locale), name, { ...options, private: true });
    expect(picturesOn(card)).toEqual([
      { url: `attachment://${file}`, alt: expect.stringMatching(alt) as string },
    ]);
    expect(uploaded()).toMatchObject([{ description: expect.stringMatching(alt) as string }]);
    const [attached] = card.files;
    expect(attached?.name).toBe(file);
    expect(attached?.bytes.subarray(0, 4)).toEqual(PNG);
    expect(attached?.bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  });
});

test('the other language and a menu draw another picture in place of the one before', async () => {
  const who = actor(scene);
  const card = await ask(scene, who, 'map');
  const [first] = card.files;
  pressLabelled(scene.world, who, card, 'In English');
  await untilItSays(scene, card, "A map of the AI industry's money");
  const [menu] = menusOn(card);
  if (menu === undefined) throw new Error('no menu');
  choose(scene.world, who, card, { menu, options: ['OpenAI'] });
  await untilItSays(scene, card, 'OpenAI and its ties');
  expect(card.files).toHaveLength(1);
  expect(card.files[0]?.bytes.equals(first?.bytes ?? Buffer.of())).toBe(false);
});

test('a card without a picture takes the one before away', async () => {
  const who = actor(scene);
  const card = await ask(scene, who, 'map', { focus: 'openai' });
  const kinds = menusOn(card)[1];
  if (kinds === undefined) throw new Error('no menu');
  choose(scene.world, who, card, { menu: kinds, options: ['支払いだけ'] });
  await untilItSays(scene, card, 'OpenAIが関わる支払いは、記事に書かれていない');
  expect([card.files, picturesOn(card)]).toEqual([[], []]);
});

test('the same card is drawn once, and comes from the cache after that', async () => {
  const options = { from: 'anthropic', to: 'nvidia' };
  const one = await ask(scene, actor(scene), 'flow', options);
  const two = await ask(scene, actor(scene), 'flow', options);
  expect(two.files[0]?.bytes).toEqual(one.files[0]?.bytes);
  const [before, after] = drawn.slice(-2);
  expect(await painter.draw(before as Chart)).toBe(await painter.draw(after as Chart));
});

test('a picture that takes its time is announced within three seconds, and the card comes later', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  late = promise;
  const interaction = useCommand(scene.world, actor(scene), 'map', { focus: 'xai' });
  await scene.until('an announcement', () => interaction.callbackType);
  expect(interaction.callbackType).toBe(5);
  expect(interaction.respondedAfterMs).toBeLessThan(2_500);
  late = undefined;
  resolve();
  const card = await scene.answerTo(interaction);
  expect(picturesOn(card)).toHaveLength(1);
  expect(shownText(card)).toContain('xAI をめぐる地図');
});

test('meanwhile she answers others', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  late = promise;
  const waiting = useCommand(scene.world, actor(scene), 'market', {});
  const other = await ask(scene, actor(scene), 'topics');
  expect(shownText(other)).toContain(`話題は${core.knowledge.topics.size}`);
  late = undefined;
  resolve();
  expect(picturesOn(await scene.answerTo(waiting))).toHaveLength(1);
});

test('a picture that can’t be drawn leaves the words, a line, and a note in the log', async () => {
  refusal = { kind: 'no-picture', why: 'broken', problem: 'out of ink' };
  const card = await ask(scene, actor(scene), 'map');
  refusal = undefined;
  expect(picturesOn(card)).toEqual([]);
  expect(shownText(card)).toMatch(/300億ドルを支払い/);
  expect(shownText(card)).toContain('図を描けなかった');
  expect(scene.log.join('')).toContain('out of ink');
});

test('the usual pictures are drawn before anybody asks', async () => {
  const before = drawn.length;
  await warmPictures({ ...core, commandIds: new Map(), log: () => undefined, painter: moody });
  expect(drawn.slice(before).map(({ kind }) => kind)).toEqual(['map', 'map', 'market', 'market']);
});
