import type { Library } from '../knowledge/index.ts';
import { fold } from '../text/fold.ts';
import type { Reading } from './reading.ts';

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
