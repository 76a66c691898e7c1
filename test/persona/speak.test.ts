import { describe, expect, test } from 'vitest';
import { value } from '../../src/answer/answer.ts';
import { buildTechnyan, type Technyan } from '../../src/ask.ts';
import { createPersona, type Voice } from '../../src/persona/speak.ts';
import { core } from '../core.ts';

const { library, words, technyan: full } = core;
const speaking = (voice: Voice): Technyan =>
  buildTechnyan(library, {
    persona: createPersona(words, library.knowledge, voice),
    defaultLanguage: 'ja',
    version: 'test',
  });
const [light, off] = [speaking('light'), speaking('off')];

const CAT = /にゃ|ニャ|\bnya\b|mrrp|purr|meow/iu;
const count = (text: string): number => text.match(new RegExp(CAT, 'giu'))?.length ?? 0;
/** Every fact, and every sort of deal question, as people ask it. */
const QUESTIONS = [
  ...[...library.knowledge.facts.values()].flatMap(({ ask }) => [ask.ja[0] ?? '', ask.en[0] ?? '']),
  'MicrosoftはAnthropicにいくら投資する？',
  'NVIDIAはxAIにいくら出資した？',
  'MicrosoftはxAIに投資してる？',
  'MicrosoftとNVIDIAのAnthropicへの投資は合計いくら？',
  'お金はMicrosoftから出てMicrosoftに戻ってくる？',
  '2027年のAI市場の規模は？',
  'OpenAIのCEOは誰？',
  '英語にして',
  'OpenAIに投資しているのは？あと、xAIは？',
  'Does NVIDIA invest in OpenAI, Anthropic and xAI?',
  'Which is larger, Microsoft’s or NVIDIA’s stake in Anthropic?',
];

describe('switched off, the cat', () => {
  test.each(QUESTIONS)('is not heard in the answer to %j', (text) => {
    const { ja, en } = { ja: off.ask({ text, language: 'ja' }), en: off.ask({ text, language: 'en' }) };
    expect(ja.text.replaceAll('テクにゃん', '')).not.toMatch(CAT);
    expect(en.text.replaceAll('Technyan', '')).not.toMatch(CAT);
  });
});

test('in full she is heard in every Japanese answer', () => {
  const silent = QUESTIONS.filter((text) => count(full.ask({ text, language: 'ja' }).text) === 0);
  expect(silent).toEqual([]);
});

test('in full she is heard in some English answers, but not in most', () => {
  const heard = QUESTIONS.filter((text) => count(full.ask({ text, language: 'en' }).text) > 0);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.length).toBeLessThan(QUESTIONS.length / 2);
});

/** How often she is heard in each Japanese answer. */
const counts = (technyan: Technyan): number[] =>
  QUESTIONS.map((text) => count(technyan.ask({ text, language: 'ja' }).text));
const sum = (all: number[]): number => all.reduce((total, heard) => total + heard, 0);

test('lightly she is heard at most as often as in full, and less over all', () => {
  const [loud, soft] = [counts(full), counts(light)];
  expect(soft.filter((heard, index) => heard > loud[index]!)).toEqual([]);
  expect(sum(soft)).toBeLessThan(sum(loud));
});

test('the strength of her voice changes neither facts, deals, source nor suggestions', () => {
  for (const text of QUESTIONS) {
    const { text: _, ...loud } = full.ask({ text });
    const { text: __, ...dry } = off.ask({ text });
    expect(dry).toEqual(loud);
  }
});

describe('a list of deals', () => {
  const persona = createPersona(words, library.knowledge, 'off');
  const stated = (deals: string[], language: 'ja' | 'en') =>
    persona.word({ key: 'deals.stated', values: { deals: { type: 'path', deals } } }, language);

  test('is read out in words where it isn’t a way from deal to deal', () => {
    const deals = ['ms-openai', 'nvidia-anthropic'];
    expect(stated(deals, 'ja')).toContain(
      'MicrosoftからOpenAIへの130億ドル以上と、NVIDIAからAnthropicへの最大100億ドル',
    );
    expect(stated(deals, 'en')).toContain(
      'at least $13 billion from Microsoft to OpenAI and up to $10 billion from NVIDIA to Anthropic',
    );
  });

  test('gives no sum where the article gives none', () => {
    expect(stated(['nvidia-xai'], 'ja')).toContain('NVIDIAからxAIへ');
    expect(stated(['nvidia-xai'], 'en')).toContain('from NVIDIA to xAI');
  });
});

test.each([
  'no-tie.investors',
  'relation.shared',
  'investors.one',
  'investors.both',
  'investors.besides',
  'investors.unstated',
  'investors.first-unknown',
])('%s reads right in English with one name, too', (key) => {
  const persona = createPersona(words, library.knowledge, 'off');
  const one = value.entities(['nvidia']);
  const values = {
    to: value.entity('xai'),
    of: value.entities(['openai', 'xai']),
    besides: value.entity('fidelity'),
    list: one,
    names: one,
  };
  const said = [0, 1].map((seed) => persona.word({ key, values }, 'en', seed));
  const PLURAL = /investors\b.* are|investors\b.*: NVIDIA|backers|NVIDIA invest /;
  expect(said.filter((text) => PLURAL.test(text))).toEqual([]);
  expect(said.join(' ')).toContain('NVIDIA');
});

describe('a statement that goes on after other words', () => {
  const persona = createPersona(words, library.knowledge, 'off');
  const also = (id: string) =>
    persona.word({ key: 'also', values: { statement: { type: 'fact', id } } }, 'en', 0);

  test('starts small', () => {
    expect(also('merit-stability-spread')).toMatch(/^Also, because /);
    expect(also('risk-bubble-valuation')).toMatch(/^Also, valuations /);
  });

  test('keeps the capital of a name', () => {
    expect(also('kovach-role')).toMatch(/^Also, Steve Kovach /);
    expect(also('nvidia-returns')).not.toMatch(/nVIDIA|by investing in aI/);
    expect(also('ark-stakes')).toMatch(/^Also, Ark Ventures /);
    expect(also('compete-models')).toMatch(/^Also, in model performance, the AI companies /);
  });

  test('is left alone where it comes first', () => {
    const line = {
      key: 'plain',
      values: { statement: { type: 'fact', id: 'risk-bubble-valuation' } },
    } as const;
    expect(persona.word(line, 'en')).toMatch(/^Valuations /);
  });
});

test('each part of a Japanese message is heard', () => {
  const { text } = full.ask({ text: 'OpenAIに投資しているのは？あと、xAIは？', language: 'ja' });
  const parts = text.split('\n');
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.filter((part) => count(part) === 0)).toEqual([]);
});
