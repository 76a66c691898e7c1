import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { core } from '../core.ts';
import { expectGoodManners, setScene, type Scene } from '../scene.ts';
import { buttonsOn, useMessageCommand } from '../stand-in/people.ts';
import { addChannel, addMessage } from '../stand-in/world.ts';
import { actor, ask, isEphemeral, offered, shownText } from './hand.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
  await scene.login();
});
afterAll(() => scene.close());
expectGoodManners(() => scene);

const {
  entities,
  deals: { size: deals },
  topics: { size: topics },
} = core.knowledge;
const companies = [...entities.values()].filter(({ kinds }) => kinds.includes('company')).length;

/** Each command with what its card says in Japanese and in English. */
const HAPPY: [string, Record<string, unknown>, string[], string[]][] = [
  [
    'deal',
    { from: 'microsoft', to: 'anthropic', kind: 'investment' },
    ['💰 Microsoft → Anthropic', '最大50億ドル・出資・2025年11月に発表', '「Anthropicへの投資」の節'],
    [
      '💰 Microsoft → Anthropic',
      'Up to $5 billion · investment · announced in November 2025',
      'Section "Investment in Anthropic"',
    ],
  ],
  ['deal', {}, [`${deals}件`, '130億ドル以上'], [`${deals} deals`, 'At least $13 billion']],
  [
    'company',
    { name: 'microsoft' },
    [
      '「クラウド」の層',
      '出資先：OpenAI（130億ドル以上）',
      '支払い元：Anthropic（300億ドル）',
      '🎯 ねらい',
      '⚠️ 気がかり',
    ],
    [
      'cloud providers',
      'Invests in OpenAI (at least $13 billion)',
      'Paid by Anthropic ($30 billion)',
      '🎯',
      '⚠️',
    ],
  ],
  [
    'flow',
    { from: 'microsoft', to: 'anthropic' },
    [
      '1. Microsoft →（最大50億ドルを出資）→ Anthropic',
      '2. Microsoft →（支払い）→ NVIDIA →（最大100億ドルを出資）→ Anthropic',
    ],
    [
      '1. Microsoft → (invests up to $5 billion) → Anthropic',
      '2. Microsoft → (pays) → NVIDIA → (invests up to $10 billion) → Anthropic',
    ],
  ],
  ['flow', { from: 'anthropic' }, ['Anthropic を出て戻ってくるお金', '2つ'], ['comes back', '2 loops']],
  ['flow', { from: 'nvidia' }, ['輪は一つだけだにゃ'], ['One loop comes back']],
  ['flow', { from: 'ark', to: 'microsoft' }, ['道は一本だけだにゃ'], ['One way leads there']],
  ['deal', { kind: 'payment' }, ['### AI業界の取引：支払い', '2件'], ['Deals in the AI industry: payment']],
  ['map', { focus: 'amd' }, ['AMDの取引は、記事に書かれていない'], ['no deal of AMD']],
  ['map', {}, ['取引の記述がない会社：AmazonとAMD'], ['without a deal: Amazon and AMD']],
  ['map', {}, ['地図', '300億ドルを支払い'], ['map', 'pays $30 billion']],
  [
    'map',
    { focus: 'openai', kind: 'investment' },
    ['OpenAI をめぐる地図：出資'],
    ['OpenAI and its ties: investment'],
  ],
  [
    'market',
    {},
    ['約1,000億ドル', '約2兆ドル（予測）', '年82%ほど'],
    ['About $100 billion'.slice(1), '$2 trillion (forecast)', 'about 82% a year'],
  ],
  [
    'market',
    { year: 2027 },
    ['2027年の数字は、記事に書かれていない', '約2,600億ドル'],
    ['no figure for 2027', '$260 billion'],
  ],
  ['market', { year: 1999 }, ['1999年の数字は、記事に書かれていない'], ['no figure for 1999']],
  [
    'compare',
    { what: 'microsoft nvidia' },
    ['Microsoft：クラウド', 'NVIDIA：チップ', '両方の出資先：OpenAIとAnthropic'],
    ['Microsoft: cloud providers', 'NVIDIA: chip makers', 'Both invest in OpenAI and Anthropic'],
  ],
  [
    'compare',
    { what: 'Apple Samsung' },
    ['Apple：三つの層には入っていない', 'AppleとSamsungの二社が市場を握'],
    ['Apple: in none of the three layers', 'Apple and Samsung dominating the market'],
  ],
  [
    'compare',
    { what: 'Google Anthropic' },
    ['Google：OpenAIとAnthropic', 'Anthropic：Microsoft、NVIDIA、Google', '🎯 ねらい'],
    ['Google: OpenAI and Anthropic', 'Anthropic: Microsoft, NVIDIA and Google', 'What they'],
  ],
  ['company', { name: 'ark' }, ['AI市場全体の成長だ'], ['growth of the AI market as a whole']],
  [
    'compare',
    { what: 'industries' },
    ['AppleとSamsung', 'AWS', '多極化'],
    ['Apple and Samsung', 'AWS', 'multipolar'],
  ],
  ['topics', {}, [`話題は${topics}`], [`${topics} topics`]],
  ['topics', { topic: 'comment' }, ['テクにゃんのコメント', '💭 意見'], ["Technyan's comment", '💭 opinion']],
  [
    'about',
    {},
    ['2025年11月20日', 'プライバシー', '🔮 予測', 'テクにゃん 0.1.0'],
    ['20 November 2025', 'Privacy', '🔮 Forecasts', 'Technyan 0.1.0'],
  ],
  ['help', {}, ['DMでもだいじょうぶだにゃ', '取引をカードで見る'], ['Mentions', 'who gives whom how much']],
];

describe.each(HAPPY)('/%s %j', (name, options, japanese, english) => {
  test('shows its card in public in the configured language, whatever the reader’s', async () => {
    const card = await ask(scene, actor(scene, 'en-US'), name, options);
    for (const said of japanese) expect(shownText(card)).toContain(said);
    expect(isEphemeral(card)).toBe(false);
  });

  test('shows its card in private in the reader’s language', async () => {
    const card = await ask(scene, actor(scene, 'en-GB'), name, { ...options, private: true });
    for (const said of english) expect(shownText(card)).toContain(said);
    expect(isEphemeral(card)).toBe(true);
  });
});

describe('a command works', () => {
  test('in direct messages, in the reader’s language', async () => {
    const by = scene.newcomer();
    const card = await ask(scene, { by, in: scene.direct(by), locale: 'en-US' }, 'company', { name: 'xAI' });
    expect(shownText(card)).toContain('One of the AI companies');
  });

  test('in a server that she is not in, for somebody who has installed her', async () => {
    const elsewhere = addChannel(scene.world, 'elsewhere', { guildId: '100000000000000001' });
    const card = await ask(scene, { by: scene.newcomer(), in: elsewhere }, 'deal');
    expect(shownText(card)).toContain(`${deals}件`);
  });
});

test('/help names every command as something to click', async () => {
  const text = shownText(await ask(scene, actor(scene), 'help'));
  const others = scene.world.globalCommands.filter(({ type, name }) => type === 1 && name !== 'help');
  const missing = others.filter(({ name, id }) => !text.includes(`</${String(name)}:${String(id)}>`));
  expect(missing).toEqual([]);
});

describe('while a company is being typed', () => {
  test.each([
    ['kana', 'あんすろ', 'Anthropic'],
    ['katakana', 'マイクロ', 'Microsoft'],
    ['kanji', '林檎', 'Apple'],
    ['Latin', 'nvi', 'NVIDIA'],
    ['full-width Latin', 'ＯｐｅｎＡ', 'OpenAI'],
    ['romaji', 'guuguru', 'Google'],
    ['a Latin typo', 'nvdia', 'NVIDIA'],
    ['a katakana typo', 'エヌビデア', 'NVIDIA'],
    ['a digit for a letter', 'micr0soft', 'Microsoft'],
  ])('it is offered first for %s ("%s")', async (_, typed, name) => {
    const places: [string, string][] = [
      ['deal', 'from'],
      ['deal', 'to'],
      ['company', 'name'],
      ['flow', 'from'],
      ['flow', 'to'],
      ['map', 'focus'],
    ];
    for (const place of places) expect((await offered(scene, actor(scene), place, typed))[0]).toBe(name);
  });

  test('all are offered for nothing, and none for what is like none', async () => {
    expect(await offered(scene, actor(scene), ['company', 'name'], '')).toHaveLength(Math.min(companies, 25));
    expect(await offered(scene, actor(scene), ['company', 'name'], 'zzzzz')).toEqual([]);
    expect(await offered(scene, actor(scene), ['company', 'name'], 'テスラ')).toEqual([]);
  });
});

describe('while a comparison is being typed', () => {
  test.each([
    ['ja', '', 'スマホ・クラウド・AIの三業界'],
    ['en-US', '', 'The smartphone, cloud and AI industries'],
    ['ja', 'エヌビディアとマイクロソフト', 'NVIDIA と Microsoft'],
    ['en-US', 'nvidia vs micorsoft', 'NVIDIA and Microsoft'],
    ['en-US', 'Microsoft and Ap', 'Microsoft and Apple'],
    ['ja', 'マイクロソフト と あん', 'Microsoft と Anthropic'],
    ['ja', 'Anthropic と', 'スマホ・クラウド・AIの三業界'],
  ])('(%s, "%s") the first choice is "%s"', async (locale, typed, first) => {
    expect((await offered(scene, actor(scene, locale), ['compare', 'what'], typed))[0]).toBe(first);
  });
});

describe('while a topic is being typed', () => {
  test.each([
    ['ja', 'お金', 'お金のめぐり'],
    ['en-US', 'risk', 'The risks'],
    ['ja', '', '記事そのもの'],
  ])('(%s, "%s") the first choice is "%s"', async (locale, typed, first) => {
    expect((await offered(scene, actor(scene, locale), ['topics', 'topic'], typed))[0]).toBe(first);
  });
});

function useOn(content: string, locale = 'ja') {
  const target = addMessage(scene.world, { channelId: scene.general.id, author: scene.newcomer(), content });
  return useMessageCommand(scene.world, actor(scene, locale), 'Ask technyan', target);
}

describe('"Ask technyan" in the menu of a message', () => {
  test.each([
    ['MicrosoftはAnthropicにいくら出資？', '最大50億ドル'],
    ['How much is Microsoft investing in Anthropic?', 'up to $5 billion'],
  ])('answers what the message asks: %s', async (content, said) => {
    const answer = await scene.answerTo(useOn(content));
    expect(answer.content.toLowerCase()).toContain(said.toLowerCase());
    expect(isEphemeral(answer)).toBe(false);
    expect(buttonsOn(answer).length).toBeGreaterThan(0);
  });

  test.each([
    ['en-US', /no words/],
    ['ja', /^このメッセージには読める文字がない(?:だ?にゃん?)?。/],
  ])('leaves a private line where the message has no words (%s)', async (locale, said) => {
    const line = await scene.answerTo(useOn(`<@${scene.world.bot.id}>`, locale));
    expect(line.content).toMatch(said);
    expect(line.content).not.toContain('{{');
    expect(isEphemeral(line)).toBe(true);
  });

  test('promises nobody a language that somebody else has asked for', async () => {
    const answer = await scene.answerTo(useOn('speak English from now on'));
    expect(answer.content).toMatch(/^返事の言語はいつでも変えられる.*<\/language:\d+>/);
  });

  test('leaves that line for a message that is nothing but a card', async () => {
    const card = await ask(scene, actor(scene), 'deal');
    const use = useMessageCommand(scene.world, actor(scene, 'en-US'), 'Ask technyan', card);
    expect((await scene.answerTo(use)).content).toContain('no words');
  });
});

test('choices are 25 at most, and a long name is cut rather than left out', async () => {
  const crowded = await setScene();
  const many = Array.from({ length: 30 }, (_, index) => ({
    name: '社'.repeat(150),
    value: `company-${index}`,
  }));
  await crowded.login({ technyan: { ...core.technyan, completeCompany: () => many } });
  const names = await offered(crowded, actor(crowded), ['company', 'name'], '社');
  expect(names).toHaveLength(25);
  expect(new Set(names)).toEqual(new Set([`${'社'.repeat(99)}…`]));
  expect(crowded.world.violations).toEqual([]);
  await crowded.close();
});
