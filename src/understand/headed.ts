import type { Act } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { actOf } from './acts.ts';
import { toldShare } from './fitting.ts';
import { asks } from './asking.ts';
import { look } from './look.ts';
import type { Understanding } from './understand.ts';
import { asksPlaceOnly } from './which-part.ts';

/** "Kovach: employer, platform": a head, and what is asked of it. */
const HEADED = /^(?<head>[^:：?？]{2,40})[:：]\s*(?<body>[^:：]{3,120})$/u;
/** "Kovach 所属/投稿先", "the article's date/category?": what is asked of one thing, by slashes. */
const SLASHED = /^(?<head>.*?)(?<items>[^\s/／、,の]+(?:\s?[/／]\s?[^\s/／、,はをっ?？]+)+)(?<tail>.*)$/u;
/** 「OpenAIのCEOと株主は？」, "the article's title and date": what is asked of its owner, thing by thing. */
const OWNED = [
  /^(?<head>[^、。?？]{1,24}の)(?<items>[^\sのとを、。?？はがもで]{1,12}と[^\sのとを、。?？はがもで]{1,12})(?<tail>(?:は|って|を|が)[^。?？]{0,20}[?？。]*)$/u,
  /^(?<head>(?:[^,.?!]*\s)?[^\s,.?!]+['’]s )(?<items>[\w-]+(?: [\w-]+)? and (?:its |the )?[\w-]+(?: [\w-]+)?)(?<tail>\s*[?.!]*)$/iu,
];
const BETWEEN_ITEMS =
  /\s*(?:[,，、;；/／・&+]|\band\b|(?<=[\p{sc=Han}\p{sc=Kana}])と(?=[\p{sc=Han}\p{sc=Kana}]))\s*/u;
const SECTIONS = /\s*[;；\n]\s*/u;
const LONGEST_ITEM = 34;
/** Enough of a piece to be a question of hers. */
const TOLD = 0.25;
const LEAST_TOLD = 2;

/** A head so plain is about a fact that tells its figures, too. */
const THING = 0.5;

const ARTICLE_ITSELF = 'article';

interface Told {
  about: string;
  /** of its fact */
  share: number;
  /** the article lacks it, or it is the article's own: a title, a date */
  isApart: boolean;
  isTold: boolean;
}

function tell(text: string, parts: Understanding): Told {
  const { spots, first: findings } = look(text, parts);
  const lacking = spots.spots.flatMap(({ senses }) => senses).find(({ type }) => type === 'absent');
  const [first] = findings.facts;
  const told = Math.max(first?.share ?? 0, toldShare(findings.asked));
  return {
    about:
      lacking?.id ??
      (toldShare(findings.asked) > (first?.share ?? 0) ? findings.asked[0]!.intent : (first?.id ?? '')),
    share: first?.share ?? 0,
    isApart:
      lacking !== undefined || parts.library.knowledge.facts.get(first?.id ?? '')?.topic === ARTICLE_ITSELF,
    isTold: lacking !== undefined || told >= TOLD,
  };
}

/** Whether an item is a name or a figure: a list of these is one thing. */
const isNamed = (item: string, parts: Understanding): boolean =>
  /^[\d\s$%.,~–-]+$/.test(item) ||
  look(item, parts).spots.spots.some(({ senses }) => senses.some(({ type }) => type === 'entity'));

/** An item of a head; a Japanese one asks for the thing by its particle. */
function joined(head: string, item: string, tail: string): string {
  const own = head.trim();
  const isJapanese = /[ぁ-ん\p{sc=Han}]/u.test(item);
  const between = own === '' || own.endsWith('の') ? '' : isJapanese ? 'の' : ' ';
  return `${own}${between}${item}${tail === '' && isJapanese ? 'は?' : tail}`;
}

/** What is told with the thing itself: how much, when. */
const ATTRIBUTES = new Set<Act>(['amount', 'when', 'count']);
const isAttribute = (item: string): boolean =>
  ATTRIBUTES.has(actOf(fold(item)) ?? 'none') || /^(?:year|month|day|date|額|年|年度)$/iu.test(item);

/** Where it stands is asked of what is told before it. */
const isPlace = (item: string): boolean => asksPlaceOnly(fold(item));

/** The pieces, where at least two of them tell, and not the same. */
function several(head: string, items: string[], tail: string, parts: Understanding): string[] | undefined {
  const fits = items.every((item) => item.length > 1 && item.length <= LONGEST_ITEM && !isNamed(item, parts));
  if (items.length < 2 || !fits) return undefined;
  const isThing = head !== '' && tell(head, parts).share >= THING;
  const pieces = items.map((item) => {
    if (isPlace(item)) return item;
    if (/^(?:whether|if) /iu.test(item) && !isNamed(head, parts)) return item;
    return isThing && isAttribute(item) ? head : joined(head, item, tail);
  });
  const told = pieces.filter((piece) => !isPlace(piece)).map((piece) => tell(piece, parts));
  const abouts = told.flatMap(({ about, isTold }) => (isTold ? [about] : []));
  const places = items.some(isPlace) ? 1 : 0;
  return new Set(abouts).size + places >= LEAST_TOLD ? pieces : undefined;
}

/** Two things of one owner: only where the article lacks one, or both are its own, are they told of apart. */
function splitOwned(section: string, parts: Understanding): string[] | undefined {
  const owned = OWNED.map((pattern) => pattern.exec(section)?.groups).find((groups) => groups !== undefined);
  if (!owned) return undefined;
  const { head = '', items = '', tail = '' } = owned;
  const pieces = several(head, items.split(/と| and (?:its |the )?/u), tail, parts);
  const apart = pieces?.map((piece) => tell(piece, parts).isApart);
  return apart?.some(Boolean) ? pieces : undefined;
}

/** An item's end, and what only asks for a yes: "risks: two in total, right?" */
const TAGGED =
  /(?:[,、]\s*(?:right|correct|yes|yeah|no|true|is(?:n't)? (?:it|that)(?: right| so)?|yes or no|だよね|ですよね|よね|合ってる|でしょ))?[?？。.!！\s]*$/iu;

function splitSection(section: string, parts: Understanding): string[] | undefined {
  const { head = '', body } = HEADED.exec(section)?.groups ?? {};
  if (body !== undefined) {
    const items = body.replace(TAGGED, '').split(BETWEEN_ITEMS).filter(Boolean);
    return asks(head) ? undefined : several(head, items, '', parts);
  }
  const owned = splitOwned(section, parts);
  if (owned) return owned;
  const slashed = SLASHED.exec(section)?.groups;
  // 「AI企業／クラウド／チップの各層」 is one list.
  if (
    !slashed ||
    /の(?:各|それぞれ|[三3]つ?の?層)|\bof each\b/u.test(`${slashed['items']}${slashed['tail']}`)
  )
    return undefined;
  const items = slashed['items']!.split(/\s?[/／]\s?/u);
  return several(slashed['head']!, items, slashed['tail']!, parts);
}

/** What is asked of one head in a few words each, as a question each; undefined where it is a sentence. */
export function splitHeaded(text: string, parts: Understanding): string[] | undefined {
  const sections = text.split(SECTIONS).filter((section) => /[\p{L}\p{N}]/u.test(section));
  const split = sections.map((section) => splitSection(section, parts));
  if (split.every((one) => one === undefined)) return undefined;
  return sections.flatMap((section, at) => split[at] ?? [section]);
}

/** "A into B, split: (a) through 2023 (b) cumulative": a word alone is of what stands before all of them. */
const SPLIT = /^(?<about>[^?:.!]{6,50}?)(?:,? (?:split|broken down|divided|by))?\s*[:–—-]$/iu;
const OF_ALL =
  /^(?:the )?(?:cumulative(?:ly)?|total|overall|combined|altogether|sum|in (?:all|total))[.?!;]*$/iu;
/** The items that are numbered below a head; one that is nothing by itself, with the head. */
export const withHead = (head: string, items: string[]): string[] => {
  const { about } = SPLIT.exec(head.trim())?.groups ?? {};
  return about === undefined ? items : items.map((item) => (OF_ALL.test(item) ? `${about} ${item}` : item));
};
