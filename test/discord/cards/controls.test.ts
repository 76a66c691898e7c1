import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { core } from '../core.ts';
import { expectGoodManners, setScene, writtenBy, type Scene } from '../scene.ts';
import { buttonsOn, choose, menusOn, press, pressLabelled, type Actor } from '../stand-in/people.ts';
import type { Message } from '../stand-in/types.ts';
import { addMessage } from '../stand-in/world.ts';
import { actor, ask, isEphemeral, shownText, untilItSays } from './hand.ts';

const deals = core.knowledge.deals.size;
const investments = core.library.graph.all.filter(({ kind }) => kind === 'investment').length;

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
  await scene.login();
});
afterAll(() => scene.close());
expectGoodManners(() => scene);

const pressOn = (who: Actor, card: Message, label: string) => pressLabelled(scene.world, who, card, label);

/** Chooses an option of the first menu that has it. */
function pick(who: Actor, card: Message, label: string) {
  const menu = menusOn(card).find(({ options }) => options.some((option) => option.label === label));
  if (menu === undefined) throw new Error(`no option "${label}"`);
  return choose(scene.world, who, card, { menu, options: [label] });
}

const isDisabled = (card: Message, label: string) =>
  buttonsOn(card).find((button) => button.label === label)?.disabled;

describe('the list of deals', () => {
  test('is paged to its end and back, on the same message', async () => {
    const who = actor(scene);
    const card = await ask(scene, who, 'deal');
    const written = writtenBy(scene).length;
    const first = shownText(card);
    expect(isDisabled(card, '← 前へ')).toBe(true);
    const seen = [first];
    for (let page = 2; page <= 7; page++) {
      pressOn(who, card, '次へ →');
      await scene.until(`page ${page}`, () => buttonsOn(card).some(({ label }) => label === `${page} / 7`));
      seen.push(shownText(card));
    }
    expect(isDisabled(card, '次へ →')).toBe(true);
    expect(new Set(seen).size).toBe(7);
    for (let page = 6; page >= 1; page--) {
      pressOn(who, card, '← 前へ');
      await scene.until(`page ${page}`, () => buttonsOn(card).some(({ label }) => label === `${page} / 7`));
    }
    expect(shownText(card)).toBe(first);
    expect(writtenBy(scene)).toHaveLength(written);
  });

  test('is filtered and sorted by menus, which keep each other', async () => {
    const who = actor(scene);
    const card = await ask(scene, who, 'deal');
    pick(who, card, `出資（${investments}件）`);
    await untilItSays(scene, card, `${investments}件`);
    pick(who, card, '金額の大きい順');
    await untilItSays(scene, card, /130億ドル以上[^]*最大100億ドル[^]*最大50億ドル/);
    const chosen = menusOn(card).map(({ options }) => options.find((option) => option.default)?.label);
    expect(chosen).toEqual([`出資（${investments}件）`, '金額の大きい順']);
    pick(who, card, `すべての種類（${deals}件）`);
    await untilItSays(scene, card, new RegExp(`${deals}件[^]*300億ドル`));
  });

  test('says that nothing fits, and shows what the two do have', async () => {
    const card = await ask(scene, actor(scene), 'deal', {
      from: 'microsoft',
      to: 'anthropic',
      kind: 'payment',
    });
    expect(shownText(card)).toMatch(
      /MicrosoftからAnthropicへの支払いは、記事に書かれていない[^]*💸 Anthropic → Microsoft/,
    );
    const none = await ask(scene, actor(scene), 'deal', { from: 'amd', to: 'samsung' });
    expect(shownText(none)).toContain('AMDからSamsungへの取引は、記事に書かれていない');
    expect(shownText(none)).not.toContain('かわりに');
  });
});

describe('a value that isn’t in the list', () => {
  test('becomes the nearest company', async () => {
    const card = await ask(scene, actor(scene), 'company', { name: 'まいくろそふと社' });
    expect(shownText(card)).toContain('### Microsoft');
  });

  test('that may be several gets "which one?", and a press shows it on the same message', async () => {
    const who = actor(scene);
    const card = await ask(scene, who, 'company', { name: 'OpenAIかAnthropic' });
    expect(shownText(card)).toContain('どの会社のこと？');
    expect(buttonsOn(card).map(({ label }) => label)).toEqual(['OpenAI', 'Anthropic', 'In English']);
    pressOn(who, card, 'Anthropic');
    await untilItSays(scene, card, '### Anthropic');
  });

  test('that is nobody gets every company to choose from, and is shown as it was typed', async () => {
    const who = actor(scene, 'en-US');
    const card = await ask(scene, who, 'deal', { to: '**Meta** <@1>', from: 'nvidia', private: true });
    expect(shownText(card)).toContain('The article names no company "\\*\\*Meta\\*\\* \\<@1>"');
    expect(buttonsOn(card)).toHaveLength(13);
    pressOn(who, card, 'xAI');
    await untilItSays(scene, card, '### NVIDIA → xAI');
  });

  test('is asked about in the other language as well, on the same message', async () => {
    const who = actor(scene);
    const card = await ask(scene, who, 'company', { name: 'OpenAIかAnthropic' });
    pressOn(who, card, 'In English');
    expect(await untilItSays(scene, card, 'Which company?')).toContain(
      'Which of these is "OpenAIかAnthropic"?',
    );
    pressOn(who, card, 'OpenAI');
    expect(await untilItSays(scene, card, '### OpenAI')).toContain('It stands among the AI companies');
  });

  test('beside another one says what becomes of that one', async () => {
    const card = await ask(scene, actor(scene), 'deal', { from: 'テスラ', to: 'インテル' });
    expect(shownText(card)).toMatch(/「テスラ」という会社は[^]*「インテル」のほうは見当たらない/);
    const guessed = await ask(scene, actor(scene), 'deal', { from: 'テスラ', to: 'OpenAIかAnthropic' });
    expect(shownText(guessed)).toContain('「OpenAIかAnthropic」のほうは、OpenAIのこととしておく');
  });

  test('of one company to compare gets the others to choose from', async () => {
    const who = actor(scene);
    const card = await ask(scene, who, 'compare', { what: 'ＡＭＤ' });
    pressOn(who, card, 'NVIDIA');
    expect(await untilItSays(scene, card, 'AMD と NVIDIA をくらべる')).toContain('チップ');
  });

  test('beside a company to compare is named, and the others are offered', async () => {
    const who = actor(scene);
    const card = await ask(scene, who, 'compare', { what: 'MicrosoftとMeta' });
    expect(shownText(card)).toMatch(/「Meta」は、記事に出てこない[^]*Microsoftと並べるなら/);
    pressOn(who, card, 'OpenAI');
    await untilItSays(scene, card, 'Microsoft と OpenAI をくらべる');
  });

  test.each([
    ['compare', { what: 'Meta vs Tesla' }, 'Meta vs Tesla'],
    ['company', { name: 'クラウド' }, 'クラウド'],
    ['deal', { from: '半導体' }, '半導体'],
  ])('that is nobody is said to be (/%s %j)', async (name, options, typed) => {
    const card = await ask(scene, actor(scene), name, options);
    expect(shownText(card)).toContain(`「${typed}」という会社は、記事に出てこない`);
    expect(buttonsOn(card).map(({ label }) => label)).toContain('Samsung');
  });

  test.each(['スマホとクラウド', 'cloud', 'AI業界', '業界の違い'])(
    'that speaks of industries (%s) sets them side by side',
    async (what) => {
      expect(shownText(await ask(scene, actor(scene), 'compare', { what }))).toContain('三つの業界');
    },
  );

  test('of a topic says so, and shows all topics', async () => {
    const card = await ask(scene, actor(scene), 'topics', { topic: '天気' });
    expect(shownText(card)).toMatch(
      new RegExp(`「天気」という話題は見当たらない[^]*話題は${core.knowledge.topics.size}`),
    );
  });

  test.each([
    ['リスク', '### あぶないところ'],
    ['りすく', '### あぶないところ'],
    ['メリット', '### よいところ'],
    ['今後の展望', '### これから'],
    ['sumary', '### まとめ'],
    ['outlok', '### これから'],
  ])('of a topic becomes the nearest one (%s)', async (topic, title) => {
    expect(shownText(await ask(scene, actor(scene), 'topics', { topic }))).toContain(title);
  });
});

describe('a card leads on', () => {
  test('from a company to its counterparty, its deals, its loops and the map', async () => {
    const who = actor(scene);
    const card = await ask(scene, who, 'company', { name: 'anthropic' });
    pressOn(who, card, 'NVIDIA');
    await untilItSays(scene, card, '### NVIDIA');
    pressOn(who, card, 'めぐって戻るお金');
    await untilItSays(scene, card, 'NVIDIA を出て戻ってくるお金');
    pressOn(who, card, 'NVIDIAを見る');
    await untilItSays(scene, card, /### NVIDIA$/m);
    pressOn(who, card, '地図で見る');
    await untilItSays(scene, card, 'NVIDIA をめぐる地図');
    pick(who, card, '会社ぜんぶ');
    expect(await untilItSays(scene, card, 'AI業界のお金の地図')).toContain(`${deals}件`);
  });

  test('from topics to a topic, page by page', async () => {
    const who = actor(scene);
    const card = await ask(scene, who, 'topics');
    pick(who, card, 'テクにゃんのコメント');
    const first = await untilItSays(scene, card, '26個');
    pressOn(who, card, '次へ →');
    await scene.until('page 2', () => buttonsOn(card).some(({ label }) => label === '2 / 7'));
    expect(shownText(card)).not.toBe(first);
  });

  test('the other way round', async () => {
    const who = actor(scene);
    const card = await ask(scene, who, 'flow', { from: 'ark', to: 'xai' });
    pressOn(who, card, '逆向きに見る');
    expect(await untilItSays(scene, card, '逆向きの道ならあるよ')).toContain('Ark Ventures →（出資）→ xAI');
  });
});

describe('the other language', () => {
  test('comes on the same message for the one who asked, and back, at the same place', async () => {
    const who = actor(scene);
    const card = await ask(scene, who, 'deal');
    pressOn(who, card, '次へ →');
    await scene.until('page 2', () => buttonsOn(card).some(({ label }) => label === '2 / 7'));
    const before = shownText(card);
    pressOn(who, card, 'In English');
    await scene.until('page 2 in English', () => buttonsOn(card).some(({ label }) => label === '2 of 7'));
    pressOn(who, card, '日本語で');
    await scene.until('page 2 in Japanese', () => shownText(card) === before);
    expect(buttonsOn(card).map(({ label }) => label)).toContain('2 / 7');
  });

  test('comes as a private card for anyone else, who can turn it on', async () => {
    const card = await ask(scene, actor(scene), 'market');
    const before = shownText(card);
    const reader = actor(scene, 'ja');
    const copy = await scene.answerTo(pressOn(reader, card, 'In English'));
    expect(shownText(copy)).toContain('The size of the AI market');
    expect(isEphemeral(copy)).toBe(true);
    pressOn(reader, copy, '日本語で');
    await untilItSays(scene, copy, 'AI市場の大きさ');
    expect(shownText(card)).toBe(before);
  });
});

test('somebody else’s press leaves the card alone and gives a private card in their own language', async () => {
  const card = await ask(scene, actor(scene), 'deal');
  const before = shownText(card);
  const reader = actor(scene, 'en-US');
  const copy = await scene.answerTo(pressOn(reader, card, '次へ →'));
  expect(buttonsOn(copy).map(({ label }) => label)).toContain('2 of 7');
  expect(isEphemeral(copy)).toBe(true);
  pressOn(reader, copy, 'Next →');
  await scene.until('page 3', () => buttonsOn(copy).some(({ label }) => label === '3 of 7'));
  expect(shownText(card)).toBe(before);
});

describe('a control of an older version', () => {
  test.each([
    ['a state that is none', '1c.ja.AAAAAAAAAAA.A.zz~gone'],
    ['a company that is gone', '1c.ja.AAAAAAAAAAA.A.c~pets-com'],
    ['a field too many letters long', '1c.ja.AAAAAAAAAAA.A.d~~~~~99999999'],
    ['another version of the family', '0c.ja.AAAAAAAAAAA.A.d'],
    ['another form of id', '1c.whatever'],
  ])('(%s) gets a kind private line and changes nothing', async (_, customId) => {
    const message = addMessage(scene.world, {
      channelId: scene.general.id,
      author: scene.world.bot,
      content: 'from an older version',
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'old', custom_id: customId }] }],
    });
    const line = await scene.answerTo(press(scene.world, actor(scene), message, customId));
    expect(line).toMatchObject({ flags: 64, content: expect.stringContaining('ボタン') as string });
    expect(message.content).toBe('from an older version');
  });
});

test('a card works on after a restart', async () => {
  const first = await setScene();
  const old = await first.login();
  const who = actor(first);
  const card = await ask(first, who, 'deal');
  await old.stop();
  await first.login();
  pressLabelled(first.world, who, card, '次へ →');
  await first.until('page 2', () => buttonsOn(card).some(({ label }) => label === '2 / 7'));
  expect(first.world.violations).toEqual([]);
  await first.close();
});
