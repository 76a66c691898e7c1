import { opensAsking } from './asking.ts';
import { areListed, namesAnything, namesTyped, type Typed } from './names-typed.ts';
import type { Headed } from './under-head.ts';
import type { Understanding } from './understand.ts';

/** "A few questions on X:", "about X, three things": what only says that the list is of it. */
const ABOUT =
  /^(?:(?:two|three|four|[2-4]|a few|a couple of|some) (?:quick )?(?:questions?|things|points|items|checks?|numbers|figures) )?(?:(?:on|about|around|regarding|concerning|for|re:?|as for) )?/iu;
const TRAILS = /(?:[,:;.–—-]|\s|, (?:two|three|four|[2-4]) (?:things|points|questions))+$/iu;
const TELL = /,? (?:please |pls )?(?:tell me|give me|i need|i'd like|list|state|find)[\s:,–—-]*$/iu;
const plainOf = (head: string): string =>
  head.replace(TELL, '').replace(TRAILS, '').replace(ABOUT, '').trim();

/** "A → B", "A into B", "A's stake in B", "A's payments to B". */
const WAY =
  /^(?:['’]s?)?\s?(?:→|->|=>|into|in|to|(?<act>stakes?|investments?|money|payments?|cheques?|checks?|funding|backing)(?: (?:in|into|to|for|of))?)\s?$/iu;
const PAID = /pay|cheque|check/iu;

/** What may be asked of each of several names: "stakes in Anthropic", "roles". */
const OWNED =
  /^(?:the )?(?<thing>stakes?|investments?|holdings?|commitments?|roles?|strateg(?:y|ies)|aims?|goals?|backers|investors|valuations?|ceos?|payments?)(?<of>(?: (?:in|into|to|for|from) .+)?)$/iu;
const SINGULAR: Record<string, string> = { strategies: 'strategy' };
const KEPT = /^(?:backers|investors)$/iu;
const one = (thing: string): string =>
  KEPT.test(thing) ? thing : (SINGULAR[thing.toLowerCase()] ?? thing.replace(/s$/iu, ''));

const isName = (item: string, [only, second]: Typed[]): boolean =>
  only !== undefined &&
  second === undefined &&
  item
    .replace(only.name, '')
    .replace(/['’]s?$/u, '')
    .trim() === '';

/** "Google's and Amazon's" before what is asked of each. */
function withoutLeading(frame: string, ids: string[], parts: Understanding): string | undefined {
  const named = namesTyped(frame, parts);
  const listed = named.findIndex(({ id }) => !ids.includes(id));
  const leading = named.slice(0, listed < 0 ? named.length : listed);
  if (leading.length === 0) return frame;
  const isList = leading[0]!.start === 0 && areListed(frame, leading);
  return isList
    ? frame
        .slice(leading.at(-1)!.end)
        .replace(/^['’]s?\s*/u, '')
        .trim()
    : undefined;
}

function ofNames(head: string, items: string[], parts: Understanding): string[] | undefined {
  const named = items.map((item) => namesTyped(item, parts));
  if (!items.every((item, at) => isName(item, named[at]!))) return undefined;
  const frame = withoutLeading(
    plainOf(head),
    named.map(([only]) => only!.id),
    parts,
  );
  const { thing, of = '' } = OWNED.exec(frame ?? '')?.groups ?? {};
  return thing === undefined ? undefined : named.map(([only]) => `${only!.name}'s ${one(thing)}${of}?`);
}

function ofPair(head: string, items: string[], parts: Understanding): string[] | undefined {
  const plain = plainOf(head);
  const [from, to, more] = namesTyped(plain, parts);
  if (!from || !to || more || from.start > 0 || to.end < plain.length) return undefined;
  const way = WAY.exec(plain.slice(from.end, to.start));
  if (!way) return undefined;
  const { graph } = parts.library;
  const isPaid =
    PAID.test(way.groups?.['act'] ?? '') ||
    (graph.between(from.id, to.id, 'investment').length === 0 && graph.between(from.id, to.id).length > 0);
  const deal = `${from.name}'s ${isPaid ? 'payment to' : 'investment in'} ${to.name}`;
  return items.map((item) => (namesAnything(item, parts) ? item : `${deal}: ${item}`));
}

const PRONOUN = /\b(?:its|their|his|her)\b/giu;
const SUBJECT = /\b(?:it|they|them|he|him|she)\b/giu;

/** "Microsoft: (a) whom does it pay? (b) its stake in OpenAI": of one, or of several together. */
function ofSubject(head: string, items: string[], parts: Understanding): string[] | undefined {
  const plain = plainOf(head);
  const names = namesTyped(plain, parts);
  const [first] = names;
  if (first?.start !== 0 || !areListed(plain, names)) return undefined;
  const [behind, strategy] = [plain.slice(names.at(-1)!.end), /^['’]s? (?:strateg(?:y|ies)|aims?|goals?)$/iu];
  const whom = plain.slice(0, names.at(-1)!.end);
  if (strategy.test(behind))
    return items.some((item) => opensAsking(item)) ? undefined : items.map((item) => `${whom}'s ${item}`);
  if (behind !== '') return undefined;
  return items.map((item) => {
    if (namesTyped(item, parts).some(({ id }) => id === first.id)) return item;
    const put = item
      .replace(PRONOUN, `${whom}'s`)
      .replace(/\b(?:do|have|are|were) they\b/giu, (verb) => verb.replace(/they/iu, whom))
      .replace(SUBJECT, whom);
    if (put !== item) return put;
    return opensAsking(item) ? `${whom}: ${item}` : `${whom}'s ${item.replace(/^the /iu, '')}`;
  });
}

/** "Google's and Amazon's stakes in Anthropic, in that order please." */
const IN_ORDER = /,? in (?:that|this|the same) order(?:,? (?:please|pls))?[.?!\s]*$/iu;
export function namesInOrder(text: string, parts: Understanding): string[] | undefined {
  if (!IN_ORDER.test(text)) return undefined;
  const plain = plainOf(text.replace(IN_ORDER, ''));
  const names = namesTyped(plain, parts);
  const apart = names.findIndex((_, at) => !areListed(plain, names.slice(0, at + 1)));
  const leading = names.slice(0, apart < 0 ? names.length : apart);
  return leading.length < 2
    ? undefined
    : ofNames(
        plain,
        leading.map(({ name }) => name),
        parts,
      );
}

const VERB =
  /^(?:also )?(?:invest|back|fund|pay|supply|supplie[sd]|sell|own|hold|use|provide|host|make|run|compete|buy|lend|give|get|put|owned|paid|backed|invested)(?:s|d|ed)?\b/iu;
const PREPOSITION = /^(?:from|for|of|in|on|by|to|with|into)\b/iu;
/** "What are the roles of (1) … (2) …?", "What's on Azure: (a) from OpenAI …": half a question each. */
function ofQuestion(head: string, items: string[]): string[] | undefined {
  const lead = head.replace(/[,:;–—-]\s*$/u, '').trim();
  if (!opensAsking(lead) || /[?.]/u.test(lead) || items.some((item) => opensAsking(item))) return undefined;
  // "Does A (a) invest in B (b) supply it?"
  const isHalf =
    /^(?:does|do|did|can|will|has|have) \S+(?: \S+){0,2}$/iu.test(lead) &&
    items.every((item) => VERB.test(item));
  const fits =
    isHalf ||
    /\b(?:of|for|about|on|in|from|by)$/iu.test(lead) ||
    items.every((item) => PREPOSITION.test(item));
  return fits ? items.map((item) => `${lead} ${item.replace(/\?$/u, '')}?`) : undefined;
}

/** "Whether this loop works: (a) what does it depend on (b) what if that fails": what is in doubt. */
const WHETHER =
  /^(?:so,? )?(?:if|whether) (?<what>(?:this|the|that|all this)(?: \w+){0,3}?) (?<holds>(?:works?|succeeds?|lasts?|holds?|pays? off|keeps? going|is sustainable|will \w+)(?: out| up)?)[,:–—-]*$/iu;
const IF_NOT =
  /\bif (?:it|that|this|they) (?:fails?|doesn't\b.*|does not\b.*|breaks?\b.*|goes wrong|isn't\b.*)/iu;
function ofDoubt(head: string, items: string[]): string[] | undefined {
  const { what, holds } = WHETHER.exec(head.trim())?.groups ?? {};
  if (what === undefined || holds === undefined) return undefined;
  return items.map((item) =>
    IF_NOT.test(item)
      ? item.replace(IF_NOT, `if ${what} fails`)
      : `${item.replace(/\?$/u, '').replace(/\b(?:it|that)\b/iu, `whether ${what} ${holds}`)}?`,
  );
}

/** What an English head and each of its items ask together. */
export function underEnglishHead(list: Headed, parts: Understanding): string[] | undefined {
  const { head, items } = list;
  if (head === '') return undefined;
  if (list.isRun) return ofSubject(head, items, parts);
  return (
    ofNames(head, items, parts) ??
    ofPair(head, items, parts) ??
    ofSubject(head, items, parts) ??
    ofDoubt(head, items) ??
    ofQuestion(head, items)
  );
}
