import { z } from 'zod';
import { pattern, patterns } from './pattern.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case words joined by hyphens');
const ids = z.array(id).default([]);
const text = z.string().trim().min(1);
const texts = z.array(text);
const bilingual = z.strictObject({ ja: text, en: text });
const words = z.strictObject({ ja: texts.default([]), en: texts.default([]) });
const day = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a date is YYYY-MM or YYYY-MM-DD');
export const KINDS = [
  'company', 'investor', 'ai-company', 'cloud-provider', 'chip-maker', 'phone-maker',
  'product', 'media', 'person', 'service',
] as const; // prettier-ignore
export const LAYERS = ['ai', 'cloud', 'chip'] as const;
export const DEAL_KINDS = ['investment', 'payment', 'supply', 'partnership'] as const;
export const BOUNDS = ['exact', 'at-least', 'up-to', 'undisclosed', 'not-stated'] as const;
export const NATURES = ['fact', 'forecast', 'opinion'] as const;

/** Kinds of question that are told by how they are put, whatever company they name: `knowledge/intents/` has examples. */
// prettier-ignore
export const INTENTS = [
  'investors-of', 'investors-all', 'investors-except', 'investors-unstated', 'investors-else', 'investors-count',
  'investments-of', 'investments-missing', 'stake-amount', 'stake-date', 'stake-whether', 'stake-several', 'stake-only',
  'pay-amount', 'pay-whether', 'pay-who', 'direction', 'sum', 'compare-stakes', 'ratio', 'path', 'path-back', 'loop',
  'relation', 'supply', 'dual', 'layers-of', 'layers-several', 'layer-members', 'largest', 'smallest', 'undisclosed',
  'announced', 'deals-list', 'profile', 'growth-factor', 'rate-check', 'needed-rate', 'after-2023', 'share-by-2023', 'market-year',
  'growth-difference', 'rate-by-year', 'net',
  'sum-up', 'source', 'more', 'nothing', 'hello', 'thanks', 'bye', 'who-are-you', 'what-can-you-do', 'praise', 'abuse', 'love',
  'how-are-you', 'who-made-you', 'are-you-a-cat', 'are-you-ai', 'are-you-right', 'what-data', 'inject', 'sorry', 'joke',
  'laugh', 'ok', 'advice', 'low-mood', 'high-mood', 'bored', 'well-wishes', 'tell-a-story', 'petting', 'puzzled',
  'are-you-there', 'good-night', 'small-remark', 'what-you-keep',
] as const;
/** What half a sentence asks for, whatever was talked about before it; `none`: something of its own. */
export const ACTS = [
  'rest', 'reverse', 'why', 'when', 'amount', 'again', 'now', 'gap', 'who', 'other', 'next', 'most', 'least', 'first',
  'where', 'use', 'count', 'net', 'said', 'sayer', 'stated', 'unstated', 'more', 'source', 'sure', 'total', 'after',
  'before', 'pass-on', 'good', 'bad', 'simple', 'none',
] as const; // prettier-ignore
/** Those that yes or no answers, whatever their grammar ("fidelity in on xai too?"). */
export const YES_NO_INTENTS: readonly (typeof INTENTS)[number][] = [
  'stake-whether',
  'stake-several',
  'stake-only',
  'pay-whether',
];
/** Those from here on are small talk. */
export const FIRST_TALK: (typeof INTENTS)[number] = 'hello';

const entity = z.strictObject({
  id,
  name: bilingual,
  /** how the article itself names it, where that is by a part of it alone */
  as: bilingual.optional(),
  kinds: z.array(z.enum(KINDS)).min(1),
  owner: id.optional(),
  layers: z.array(z.enum(LAYERS)).default([]),
  /** the layer that a product is of */
  layer: z.enum(LAYERS).optional(),
  /** the fact that tells which layers it stands in */
  placed: id.optional(),
  aliases: words,
  slips: texts.default([]),
  stands: words.default({ ja: [], en: [] }),
  /** what else it is called by: `(a|b)` is either, `x?` may be left out, words in braces are kinds of company */
  called: patterns.default({ ja: [], en: [] }),
  /** what a whole trade is called by, too: where money is given or got, this company is meant */
  calledInDeals: z.strictObject({ ja: z.array(pattern).default([]) }).default({ ja: [] }),
});

const amount = z
  .strictObject({ usd: z.int().positive().optional(), bound: z.enum(BOUNDS) })
  .refine(({ usd, bound }) => (usd === undefined) === (bound === 'undisclosed' || bound === 'not-stated'), {
    message: 'exact, at-least and up-to need `usd`; undisclosed and not-stated must not have it',
  });

const deal = z.strictObject({
  id,
  from: id,
  to: id,
  kind: z.enum(DEAL_KINDS),
  what: id.optional(),
  group: z.boolean().default(false),
  amount,
  stages: z
    .array(
      z.strictObject({
        usd: z.int().positive().optional(),
        bound: z.enum(BOUNDS),
        when: id,
        /** how its sum is put: 2023年までの…, … by 2023 */
        label: bilingual.optional(),
      }),
    )
    .default([]),
  announced: day.optional(),
  /** the article counts it among the first stakes in the company */
  early: z.boolean().optional(),
  status: z.enum(['made', 'announced', 'stated']),
  section: id,
  facts: ids,
  /** the facts that tell what the giver is after */
  why: ids.default([]),
  ja: text,
  en: text,
});

const fact = z.strictObject({
  id: id.max(28),
  section: id,
  also: ids,
  topic: id,
  nature: z.enum(NATURES),
  entities: ids,
  deals: ids,
  points: ids,
  /** the facts that tell the reason for it */
  why: ids,
  same: id.optional(),
  /** the facts that say as much already: beside one of them it is no news */
  echoes: ids,
  /** the fact that tells the other side: merits and risks, competing and cooperating */
  opposite: id.optional(),
  /** the sum that it states, to be worked with: for which year, and the concept that names it */
  figure: z
    .strictObject({
      usd: z.int().positive(),
      about: z.boolean().default(false),
      year: z.int(),
      of: z.array(id).min(1),
    })
    .optional(),
  /** it names who is in that layer */
  members: z.enum(LAYERS).optional(),
  /** it tells only of the first stage of its deal, or only of what came after it */
  stage: z.enum(['first', 'rest']).optional(),
  /** it tells by how much what its topic is about grows each year */
  yearly: z.boolean().optional(),
  label: bilingual,
  ja: text.regex(
    /(?:[うくぐすつぬぶむる]|った|いた|した|んだ|いだ|[かがけきぎ]た|[いしちりみびえけげせてねべめれ]た|だ|ない|い)。$/,
    'a Japanese statement ends in a plain verb, an い-adjective or だ and 。, so that her voice can carry it',
  ),
  en: text.regex(/[.!]$/, 'an English statement ends in a full stop'),
  ask: z.strictObject({ ja: texts.min(2), en: texts.min(2) }),
  related: ids,
  /** what the article lacks (`absent`) and this comes nearest to: told beside it */
  instead: ids,
});

/** `lack`: the stake that isn't there, of which it speaks */
const caveat = z.strictObject({
  id,
  facts: ids,
  deals: ids,
  lack: z.strictObject({ from: id, to: id }).optional(),
  ja: text,
  en: text,
});
const phrasing = z.strictObject({ ja: texts.default([]), en: texts.default([]) });
const named = { id, name: bilingual, ja: texts.default([]), en: texts.default([]) };

/** The shape of one file below `knowledge/`: any of these parts, by its top-level keys. */
export const fileSchema = z.strictObject({
  article: z
    .strictObject({
      id,
      date: day,
      title: bilingual,
      short: bilingual,
      category: text,
      tags: texts,
    })
    .optional(),
  sections: z.array(z.strictObject({ id, ja: text, en: text, parent: id.optional() })).default([]),
  topics: z.array(z.strictObject({ id, ja: text, en: text })).default([]), // what facts are sorted by
  entities: z.array(entity).default([]),
  /** names for several companies at once */
  groups: z.array(z.strictObject({ id, members: z.array(id).min(2), ja: texts, en: texts })).default([]),
  /** facts that tell the same of several companies: entity → fact; who asks of another is given its own */
  twins: z.array(z.strictObject({ id, of: z.record(id, id) })).default([]),
  deals: z.array(deal).default([]),
  facts: z.array(fact).default([]),
  caveats: z.array(caveat).default([]),
  concepts: z.array(z.strictObject({ id, ja: texts.default([]), en: texts.default([]) })).default([]),
  /** what the article lacks; `offTopic`: not her subject at all; `general`: said of no company, whichever is named; `part`: how large a part of a company; `narrows`: a part of what facts tell as a whole, so that they don't tell it; `unit`: another measure of what they do tell; `alone`: how it is called where nobody is said to have it ("the article doesn't go into who the CEO is"); `owned`: words that mean it only where a company is said to have it ("OpenAI's revenue"); `abroad`: what it is called in languages that aren't hers */
  absent: z
    .array(
      z.strictObject({
        ...named,
        offTopic: z.boolean().default(false),
        general: z.boolean().default(false),
        narrows: z.boolean().default(false),
        unit: z.boolean().default(false),
        part: z.boolean().default(false),
        alone: bilingual.optional(),
        owned: words.default({ ja: [], en: [] }),
        abroad: texts.default([]),
      }),
    )
    .default([]),
  /** `of`: the company that a person stands for ("Altman's shop") */
  foreign: z.array(z.strictObject({ ...named, of: id.optional() })).default([]),
  common: words.default({ ja: [], en: [] }),
  readings: z.record(text, text).default({}), // kana spelling → how the word is usually written
  phrasings: z.record(id, phrasing).default({}),
  /** lists that are named by one word, with what would be an example of each point (or of a point of it), and of none: only for choosing among these */
  lists: z
    .array(
      z.strictObject({
        id,
        ja: texts.min(1),
        en: texts.min(1),
        examples: z.record(id, phrasing),
        unlike: words.default({ ja: [], en: [] }),
      }),
    )
    .default([]),
  /** yes/no questions, (y) or (n), that only teach which of them is due: they are too far from a fact to find it by */
  verdicts: z.record(id, phrasing).default({}),
  /** words that say the contrary of each other */
  opposites: z.array(z.strictObject({ id, one: words, other: words })).default([]),
  /** yes/no questions near to a fact, (y), (n) or (?): they only teach whether it answers them at all */
  claims: z.record(id, phrasing).default({}),
  intents: z.partialRecord(z.enum(INTENTS), phrasing).default({}), // kind of question → examples of it
  acts: z.partialRecord(z.enum(ACTS), phrasing).default({}), // what half a sentence asks for → examples of it
});

export type KnowledgeFile = z.infer<typeof fileSchema>;
export type Entity = KnowledgeFile['entities'][number];
export type EntityKind = (typeof KINDS)[number];
export type Layer = (typeof LAYERS)[number];
export type Deal = KnowledgeFile['deals'][number];
export type DealKind = (typeof DEAL_KINDS)[number];
export type Bound = (typeof BOUNDS)[number];
export type Amount = Deal['amount'];
export type Fact = KnowledgeFile['facts'][number];
export type Caveat = KnowledgeFile['caveats'][number];
export type Section = KnowledgeFile['sections'][number];
export type Group = KnowledgeFile['groups'][number];
export type List = KnowledgeFile['lists'][number];
export type Twins = KnowledgeFile['twins'][number];
export type Topic = KnowledgeFile['topics'][number];
export type Concept = KnowledgeFile['concepts'][number];
export type Absent = KnowledgeFile['absent'][number];
export type Foreign = KnowledgeFile['foreign'][number];
export type Intent = (typeof INTENTS)[number];
export type Act = (typeof ACTS)[number];
export type Opposites = KnowledgeFile['opposites'][number];
export type Article = NonNullable<KnowledgeFile['article']>;
