import type { Value } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/load.ts';
import type { Amount, Deal } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import { DAY_FORMATS, LIST_FORMATS, MONTH_FORMATS, TENTHS, TWO_DIGITS, WHOLE } from './formats.ts';
import { listSources } from './source.ts';
import { dated, measure, quantity } from './sums.ts';
import type { Words } from './words.ts';

/** What turns values into words of one language. */
export interface Speaker {
  language: Language;
  words: Words;
  knowledge: Knowledge;
}

/** What a company is called in the language; its id where the knowledge has no name. */
export const entityName = ({ knowledge, language }: Speaker, id: string): string =>
  knowledge.entities.get(id)?.name[language] ?? id;

/** What the article lacks, as it is called of somebody, or of nobody. */
function attributeName(
  { knowledge, language }: Speaker,
  { id, alone }: Extract<Value, { type: 'attribute' }>,
): string {
  const lacking = knowledge.absent.get(id);
  return ((alone ? lacking?.alone : undefined) ?? lacking?.name)?.[language] ?? id;
}

/** "A and B": neither has it, in Japanese; "A or B's", in English. */
const isEither = (join: string, language: Language): boolean =>
  join === 'or' || (join === 'nor' && language === 'en');

/** "A, B and C" as the language lists: AとB, A、B、C. */
export function joinList(
  language: Language,
  items: string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  if (language === 'ja') return items.join(type === 'disjunction' ? 'か' : items.length === 2 ? 'と' : '、');
  return LIST_FORMATS[type].format(items).replace(/, (and|or) /, ' $1 ');
}

/** 50億ドル, $5 billion, about $1.05 trillion: a sum as people write it. */
export function usd(language: Language, value: number): string {
  if (language === 'ja') return japaneseUsd(value);
  const [size, scale] =
    value >= 1e12 ? [1e12, 'trillion'] : value >= 1e9 ? [1e9, 'billion'] : [1e6, 'million'];
  return `$${TWO_DIGITS.format(value / size)} ${scale}`;
}

/** $5B, $1.05T: as short as it gets; Japanese is short already. */
function shortUsd(language: Language, value: number): string {
  return usd(language, value).replace(/ (million|billion|trillion)$/, (_, scale: string) =>
    (scale[0] ?? '').toUpperCase(),
  );
}

function japaneseUsd(value: number): string {
  if (value < 1e8) return `${WHOLE.format(value / 1e4)}万ドル`;
  const trillions = Math.floor(value / 1e12);
  const rest = Math.round((value % 1e12) / 1e7) / 10;
  return `${trillions > 0 ? `${trillions}兆` : ''}${rest > 0 ? `${TENTHS.format(rest)}億` : ''}ドル`;
}

/** A sum with its bound: 最大50億ドル, up to $5 billion, undisclosed. */
export function amount(
  { language, words }: Speaker,
  { usd: value, bound }: Amount,
  write: typeof usd = usd,
): string {
  return words.say(language, `terms:bound.${bound}`, {
    usd: value === undefined ? '' : write(language, value),
  });
}

/** "November 2025", 「2025年11月」: a date of a year, a month or a day. */
export function date({ language }: Speaker, text: string): string {
  const [year = 0, month, day] = text.split('-').map(Number);
  if (!month) return language === 'ja' ? `${year}年` : String(year);
  return (day ? DAY_FORMATS : MONTH_FORMATS)[language].format(Date.UTC(year, month - 1, day ?? 1));
}

const silent = (deal: Deal): boolean => deal.amount.bound === 'not-stated';

/** "NVIDIA (up to $10 billion)" for every deal; those without a figure are named only. */
function stakes(speaker: Speaker, deals: Deal[], name: 'from' | 'to'): string {
  const { words, language } = speaker;
  const named = deals
    .filter((deal) => !silent(deal))
    .map((deal) =>
      words.say(language, 'terms:stake', {
        who: entityName(speaker, deal[name]),
        amount: amount(speaker, deal.amount),
      }),
    );
  const rest = [...new Set(deals.filter(silent).map((deal) => entityName(speaker, deal[name])))];
  if (rest.length === 0) return joinList(language, named);
  const list = joinList(language, rest);
  return named.length === 0
    ? words.say(language, 'terms:silent', { list })
    : words.say(language, 'terms:stakes', { named: joinList(language, named), list });
}

/** "Microsoft → Anthropic (up to $5 billion) → …": deals head to tail in one chain, others side by side. */
function chain(speaker: Speaker, deals: Deal[]): string {
  const step = (deal: Deal): string => {
    const sum = deal.amount.bound === 'not-stated' ? '' : amount(speaker, deal.amount);
    return speaker.words.say(
      speaker.language,
      `terms:step.${deal.kind}${deal.amount.bound === 'undisclosed' ? '-undisclosed' : sum ? '' : '-silent'}`,
      { sum, to: entityName(speaker, deal.to) },
    );
  };
  return deals.reduce((text, deal, index) => {
    if (index === 0) return entityName(speaker, deal.from) + step(deal);
    const linked = deals[index - 1]!.to === deal.from;
    return linked
      ? text + step(deal)
      : `${text}${speaker.language === 'ja' ? '、' : '; '}${entityName(speaker, deal.from)}${step(deal)}`;
  }, '');
}

/** "at least $13 billion from Microsoft to OpenAI and …": deals side by side, in words. */
export function listDeals(speaker: Speaker, ids: string[]): string {
  const { knowledge, language, words } = speaker;
  const items = ids
    .flatMap((id) => knowledge.deals.get(id) ?? [])
    .map((deal) =>
      words.say(language, deal.amount.usd === undefined ? 'terms:deal-silent' : 'terms:deal', {
        from: entityName(speaker, deal.from),
        to: entityName(speaker, deal.to),
        sum: amount(speaker, deal.amount),
      }),
    );
  return language === 'ja' && items.length === 2 ? items.join('と、') : joinList(language, items);
}

/** What an alias holds besides the name, so as to be sure of it: 「イーロンの」. */
const PARTICLE = /^([\p{sc=Kana}ー・A-Za-z]{2,})[ぁ-ん].*$/u;

/** The usual spelling of what was typed; a nickname stays as it was typed, so that no name comes up that wasn't said. */
function foreignName({ knowledge, language }: Speaker, id: string, typed: string | undefined): string {
  const foreign = knowledge.foreign.get(id);
  if (!foreign) return typed ?? id;
  const names = [foreign.name.ja, foreign.name.en];
  if (typed === undefined || names.some((name) => fold(name) === typed)) return foreign.name[language];
  const alias = [...names, ...foreign.ja, ...foreign.en].find((name) => fold(name) === typed);
  return alias?.replace(PARTICLE, '$1') ?? typed;
}

const sectionName = (of: Speaker, id: string) => of.knowledge.sections.get(id)?.[of.language] ?? id;
const without = (statement: string): string => statement.replace(/[。.]$/, '');

/** One value in words. Statements come without their final stop, so that a template can go on. */
export function sayValue(speaker: Speaker, value: Value): string | number {
  const { knowledge, language, words } = speaker;
  const dealsOf = (ids: string[]) => ids.flatMap((id) => knowledge.deals.get(id) ?? []);
  switch (value.type) {
    case 'entity':
      return entityName(speaker, value.id);
    case 'entities':
      return joinList(
        language,
        value.ids.map((id) => entityName(speaker, id)),
        isEither(value.join, language) ? 'disjunction' : 'conjunction',
      );
    case 'named':
      return joinList(
        language,
        value.ids.map((id) => knowledge.entities.get(id)?.as?.[language] ?? entityName(speaker, id)),
      );
    case 'stakes':
      return stakes(speaker, dealsOf(value.deals), value.name);
    case 'amount':
      return amount(speaker, value.amount, value.short ? shortUsd : usd);
    case 'sums':
      return value.amounts.map((sum) => amount(speaker, sum)).join(words.say(language, 'terms:plus'));
    case 'usd':
      return value.short ? shortUsd(language, value.usd) : usd(language, value.usd);
    case 'quantity':
      return quantity(speaker, value);
    case 'measure':
      return measure(speaker, value);
    case 'date':
      return date(speaker, value.date);
    case 'fact':
      return without(knowledge.facts.get(value.id)?.[language] ?? '');
    case 'deal':
      return without(knowledge.deals.get(value.id)?.[language] ?? '');
    case 'announced':
    case 'staged':
      return dated(speaker, value);
    case 'sequence':
      return value.items.map((item) => sayValue(speaker, item)).join(words.say(language, 'terms:next'));
    case 'path':
      return chain(speaker, dealsOf(value.deals));
    case 'labels':
      return joinList(
        language,
        value.facts.map((id) => knowledge.facts.get(id)?.label[language] ?? id),
        'disjunction',
      );
    case 'caveat':
      return without(knowledge.caveats.find(({ id }) => id === value.id)?.[language] ?? '');
    case 'attribute':
      return attributeName(speaker, value);
    case 'foreign':
      return foreignName(speaker, value.id, value.typed);
    case 'section':
      return sectionName(speaker, value.id);
    case 'sections':
      return joinList(
        language,
        value.ids.map((id) => words.say(language, 'terms:section', { name: sectionName(speaker, id) })),
      );
    case 'topic':
      return knowledge.topics.get(value.id)?.[language] ?? value.id;
    case 'article': {
      const article = knowledge.articles.find(({ id }) => id === value.id);
      return (value.short ? article?.short : article?.title)?.[language] ?? '';
    }
    case 'sources': {
      const articles = knowledge.articles.filter(({ id }) => value.articles.includes(id));
      return listSources(
        speaker,
        articles.map((article) => ({ article, sections: [] })),
      );
    }
    case 'layers':
      return joinList(
        language,
        value.layers.map((layer) => words.say(language, `terms:layer.${layer}`)),
      );
    case 'kind':
      return words.say(language, `terms:kind.${value.kind}`);
    case 'counts':
      return joinList(
        language,
        value.counts.map(({ id, number }) =>
          words.say(language, 'terms:stake', { who: entityName(speaker, id), amount: number }),
        ),
      );
    case 'number':
      return value.value;
    case 'word':
      return value.text;
  }
}
