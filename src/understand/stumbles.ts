import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Turn } from './follow.ts';
import { namesTyped } from './names-typed.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import { clauseOf, type Clause } from './scene.ts';
import type { Understanding } from './understand.ts';

/** Says that somebody may not go on so well. */
const FAILS =
  /失速|こけ|ころん|転ん|つまず|躓|倒れ|しくじ|失敗し|だめにな|ばて|伸び悩|\b(?:stalls?|stalling|stumbles?|stumbling|fails?|failing|falters?|faltering|slows?|slips?|loses? (?:steam|momentum)|losing (?:steam|momentum)|flops?|tanks?|goes (?:under|bust)|collapses?)\b/g;

/** What it is said to be for: a reason beside that is another matter. */
const IN_CASE =
  /保険|備え|りすくへっじ|へっじ|用心|いざ|もしも|万一|とき|時|場合|(?:たら|れば|ても)|\b(?:in case|if|should|insurance|hedge\w*|against|backup|fallback|cover)\b/;

/** "Would A be fine without B?": that it would is what a fact says that tells what A has left if B stumbles. */
const FINE =
  /\b(?:ok|okay|fine|alright|all right|survive|safe|manage|cope)\b|大丈夫|平気|やっていけ|生き残|困らな/;
const WITHOUT = { before: /\bwithout $/, after: /^(?:なし|抜き|がい?な(?:くて|い)|がいなくて)/ };

/** The name before each word of failing. */
function failing(folded: string, names: { id: string; start: number; end: number }[]): string[] {
  return [...folded.matchAll(FAILS)].flatMap(({ index }) => {
    const before = names.filter(({ end }) => end <= index).at(-1);
    return before ? [before.id] : [];
  });
}

/** The companies that a fact names in English, with their places. */
function namesIn(statement: string, { knowledge }: Library): { id: string; start: number; end: number }[] {
  return [...knowledge.entities.values()]
    .flatMap(({ id, name }) => {
      const start = statement.indexOf(fold(name.en));
      return start < 0 ? [] : [{ id, start, end: start + name.en.length }];
    })
    .sort((one, other) => one.start - other.start);
}

/**
 * Whether the one that is said to stumble is the one that the fact is afraid for: "insurance in case OpenAI stalls" is
 * right of OpenAI and wrong of Anthropic, though all the words are the same.
 * @returns undefined where either of them says that of nobody, or of several
 */
export function stumbleHolds(
  { folded, mentions }: Reading,
  id: string,
  library: Library,
): boolean | undefined {
  const fact = library.knowledge.facts.get(id);
  if (!fact) return undefined;
  const statement = fold(fact.en);
  const lost = mentions.find(
    ({ start, end }) => WITHOUT.before.test(folded.slice(0, start)) || WITHOUT.after.test(folded.slice(end)),
  );
  if (lost && FINE.test(folded))
    return failing(statement, namesIn(statement, library)).includes(lost.company) ? true : undefined;
  if (!IN_CASE.test(folded)) return undefined;
  const [feared, second] = failing(statement, namesIn(statement, library));
  const said = failing(
    folded,
    mentions.map(({ company, start, end }) => ({ id: company, start, end })),
  );
  if (feared === undefined || second !== undefined || said.length !== 1) return undefined;
  // Whoever else is said to stumble, it isn't the one that is feared for.
  const others = mentions.filter(({ company }) => company !== said[0]);
  if (others.length === 0 || !others.every(({ company }) => fact.entities.includes(company)))
    return undefined;
  return said[0] === feared;
}

const REVERSED =
  /\b(?:in reverse|(?:cuts?|works?|goes|runs) both ways|vice[- ]versa|(?:the )?(?:other|opposite|reverse) (?:way|direction|case|scenario)(?: (?:a?round|about))?|the (?:reverse|opposite|converse|mirror image)|conversely|both (?:ways|directions))\b|逆|反対(?!に)|入れ替え/u;
/** Behind what is left to somebody if another fails: whether it works the other way round as well. */
const OTHER_WAY_TOO = new RegExp(
  String.raw`(?<head>.{12,})(?:[,.;:?!–—-]+\s*|\s+(?=and\b)|[、。?？]+|(?<=の)か、?)(?<tail>[^?？]{0,50}?(?:${REVERSED.source}).*)$`,
  'u',
);
const STUMBLES =
  /失速|こけ|ころん|転ん|つまず|つまづ|躓|倒れ|しくじ|失敗し|だめ|駄目|ばて|伸び悩|不調|落ち目|息切れ|沈[みむん]|崩れ|\b(?:stall\w*|stumbl\w+|fail(?:s|ed|ing)?|falter\w*|slow(?:s|ed|ing)?(?: down)?|slip(?:s|ped)?|trip(?:s|ped)?|(?:run|ran|runs|losing|loses|lose|lost) (?:out of )?(?:steam|momentum|gas|speed)|flop\w*|tank\w*|goes? (?:under|bust|wrong|south)|collapse\w*|struggl\w+|fall(?:s|ing)? (?:behind|short|flat)|hits? (?:a wall|trouble)|sinks?|implodes?)\b/u;
const IS_LEFT =
  /\b(?:left|still|fall(?:s)? back|hold(?:s|ing)?|have|has|backup|plan b|keep|keeps|remain\w*|rel(?:y|ies) on|turn to|hedge\w*|insur\w+|safety net|cushion\w*|cover\w*|protect\w*|safe|fine|ok|okay)\b|平気|大丈夫|困ら|安泰|残|ある|何が|頼|手元|保険|備え|持っ|すが|支え/u;
const HOLDS_TOO =
  /\b(?:works?|holds?|true|appl(?:y|ies)|same|also|too|versa|does it|is it|say(?:s)? so|valid|both ways)\b|成り立|成立|同じ|同様|しか[りる]|言え|いえ|思って|あて?はま|当てはま|通用|も(?:そう|一緒|いっしょ)|もか?[?？]?$/u;
const WH = /\b(?:what|who|how|why|which)\b(?! the cat)|何|なに|どう(?!なの)|誰|なぜ/u;

/** The fact that tells of each of two what is left if it fails. */
const bothWays = (library: Library): Fact | undefined =>
  [...library.knowledge.facts.values()].find(
    ({ en }) => new Set(failing(fold(en), namesIn(fold(en), library))).size > 1,
  );

/** Nothing but that, after it was told. */
const ONLY_THAT = 64;
/** And whether the industry is the steadier for it, asked behind that. */
const AND_STABLE =
  /^(?<turned>.{4,90}?)(?:[?？。.;!]+\s*|[,、]\s*|\s+(?=and\b))(?:and |あと、?|それで、?|で、?|また、?|also |so )?(?<stable>[^?？。.]*(?:安定|\bstab(?:le|ility)\b|\bstead(?:y|ier|iness)\b)[^?？。.]*)[?？。.]*$/u;
const OR_LESS = /\bor\b|の、|か、|それとも|どっち|どちら/u;
const STEADIER = 'comment-stability';

/** Whether what was told fears for one of the two. */
const fearsFor = (told: string | undefined, library: Library): boolean => {
  const statement = fold(library.knowledge.facts.get(told ?? '')?.en ?? '');
  return failing(statement, namesIn(statement, library)).length > 0;
};

/** Whether the industry is the steadier: told with a yes, unless it is asked which of two it is. */
const steadier = (stable: string): Question => ({
  kind: 'facts',
  ids: [STEADIER],
  ...(OR_LESS.test(stable) || WH.test(stable) ? {} : { polarity: 'y', yes: true }),
});

/** The other of the two alone: "and if it's Anthropic?", 「Anthropicだったら？」. */
const IF_OTHER =
  /^(?:(?:and|so|then|ok|but|でも|では|じゃあ?|で)[\s,、]*){0,3}(?:(?:what )?if (?:(?:it|that)(?:'s| is| was| were) )?[\w ]{3,24}|were [\w ]{3,16} to \w+(?: instead)?|[^\s、。?？]{2,16}(?:だったら|だと|なら|の(?:場合|とき|時|ほう|方))[はも]?)(?:どう(?:なの|なる|です)?)?[\s?？.!]*$/u;
const OTHER_LONGEST = 40;

/** Whether nothing but the other of the two is put in, after it was told of the one. */
const isOther = (folded: string, fact: Fact, last: Turn | undefined, parts: Understanding): boolean => {
  if (last?.facts[0] !== fact.id || folded.length > OTHER_LONGEST) return false;
  const [named, another] = namesTyped(folded, parts);
  if (!named || another) return false;
  const told = fold(fact.en);
  return failing(told, namesIn(told, parts.library)).includes(named.id);
};

/** "If A stalls, what is C left with, and does it work in reverse?", 「Aがこけたら何が残る？逆も同じ？」, the latter by itself as well: the fact that tells both, with a yes. */
export function readFailsBothWays(
  text: string,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const whole = fold(text).trim();
  const told = last && IF_OTHER.test(whole) ? bothWays(parts.library) : undefined;
  if (told && isOther(whole, told, last, parts))
    return { ...clauseOf(text, { kind: 'facts', ids: [told.id] }, parts), isOfTold: true };
  if (!REVERSED.test(whole)) return undefined;
  const { turned, stable } = (last && AND_STABLE.exec(whole)?.groups) ?? {};
  const folded = turned !== undefined && REVERSED.test(turned) ? turned : whole;
  const { head, tail } = OTHER_WAY_TOO.exec(folded)?.groups ?? {};
  const isWhole = head !== undefined && tail !== undefined && STUMBLES.test(head) && IS_LEFT.test(head);
  if (!isWhole && !(last && folded.length <= ONLY_THAT)) return undefined;
  const fact = bothWays(parts.library);
  const named = namesTyped(folded, parts).map(({ id }) => id);
  if (!fact || !named.every((id) => fact.entities.includes(id))) return undefined;
  const isAfter =
    last?.facts[0] === fact.id ||
    (STUMBLES.test(folded) && last?.facts.some((id) => fearsFor(id, parts.library)));
  const isTold = isAfter && (HOLDS_TOO.test(folded) || STUMBLES.test(folded)) && !WH.test(folded);
  if (isWhole ? named.length < 2 : !isTold) return undefined;
  const isAsked = HOLDS_TOO.test(isWhole ? tail : folded) && !WH.test(isWhole ? tail : folded);
  const holds = isAsked ? { polarity: 'y' as const, yes: true } : {};
  const question: Question = { kind: 'facts', ids: [fact.id], ...holds };
  const both: Question =
    stable === undefined || folded === whole
      ? question
      : { kind: 'several', parts: [question, steadier(stable)] };
  return { ...clauseOf(text, both, parts), isOfTold: true };
}
