import type { Library } from '../knowledge/index.ts';
import { isAiCompany, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const LED = String.raw`^(?:(?:and|so|but|ok|okay|then|well|what about|how about)[, ]+|(?:じゃあ?|では|で|それで|ふーん|へえ)、?){0,8}`;
const END = String.raw`[\s?？!！。.…]*$`;

/** How two are connected, of whom it was told that they are. */
const HOW = new RegExp(
  String.raw`${LED}(?:how(?: (?:so|exactly|come|are they|is that))?|in what way|via (?:whom|what)|through (?:whom|what)|(?:どう|どの(?:よう|ふう)に|どんな(?:ふう|形|風)(?:に|で)?|どういう(?:ふう|風|形)?(?:に|で)?)(?:やって|して|いうふうに)?(?:つなが[^、。?？]{0,8})?)${END}`,
  'u',
);
function readHow({ reading }: Context, { answered, question }: Turn): Question | undefined {
  const told = answered?.kind === 'relation' ? answered : question;
  return told.kind === 'relation' && HOW.test(reading.folded)
    ? { kind: 'relation', a: told.a, b: told.b }
    : undefined;
}

/** The labs, as such: "and the labs?", 「AI企業は？」. */
const LABS = new RegExp(
  String.raw`${LED}(?:the )?(?:(?:ai )?(?:labs?|compan(?:y|ies)|firms?|makers?)(?: themselves)?|ai(?:企業|会社|各社|らぼ|企業側|側)(?:側|自身|たち|の?(?:ほう|方))?(?:は|って|だと|の)?)${END}`,
  'u',
);
/** Of aims, that stand beside those of others, the ones that several labs share. */
function readLabsToo(
  context: Context,
  { facts: [fact] }: Turn,
  { knowledge, parents }: Library,
): Question | undefined {
  const parent = fact === undefined ? undefined : knowledge.facts.get(parents.get(fact) ?? '');
  if (fact === undefined || !parent || !LABS.test(context.reading.folded)) return undefined;
  const areLabs = (id: string) => isAiCompany(context, knowledge.facts.get(id)?.entities[0] ?? '');
  // Aims are told company by company: the one told is of none, or one, of the labs.
  const others = parent.points.filter((id) => id !== fact && areLabs(id));
  const isByCompany = parent.points.every((id) => (knowledge.facts.get(id)?.entities.length ?? 0) > 0);
  return isByCompany && others.length === 1 ? { kind: 'facts', ids: others } : undefined;
}

const NUMBERS = new RegExp(
  String.raw`${LED}(?:what (?:are|were) )?(?:the |any |which )?(?:numbers?|figures?|data)(?: (?:are|for|behind) (?:there|that|it|this))?${END}|${LED}(?:その|具体的な|根拠の)?(?:数字|数値|でーた|でた)(?:は|って|とか|も)?(?:何|ある|あるの|出てる|どう)?(?:の|です)?か?${END}`,
  'u',
);
/** A figure, or one that is put into words. */
const FIGURE = /\d|\b(?:twice|double|half)\b/;
/** The figures of what was told last, where it has any: of the reasons that were given, for instance. */
function readNumbers(
  { reading }: Context,
  { answered, facts, question }: Turn,
  { knowledge }: Library,
): Question | undefined {
  if (!NUMBERS.test(reading.folded) || answered?.kind !== 'facts') return undefined;
  const told = [...new Set([...facts, ...answered.ids, ...(question.kind === 'facts' ? question.ids : [])])];
  const ids = told.filter((id) => FIGURE.test(knowledge.facts.get(id)?.en ?? ''));
  if (ids.length === 0) return undefined;
  // Both are wanted: neither stands beside the other.
  return ids.length === 1 ? { kind: 'facts', ids } : { kind: 'compare', ids: ids.slice(0, 2) };
}

/** So many that are likest are looked at. */
const FEW = 3;

/** Fields in which they compete, or cooperate. */
const FIELDS = new Set(['competition', 'cooperation']);
const ONE_NAME = new RegExp(
  String.raw`${LED}(?:the )?(?!it\b|that\b|this\b|why\b|who\b|how\b|when\b|what\b)[a-z]{4,16}${END}|${LED}(?!それ|これ|あれ|誰|だれ|なぜ|いつ|どこ|何|なに|ほか|他|次|最後)[\p{sc=Han}ぁ-ん]{2,8}(?:の(?:ほう|方))?(?:は|って)(?:どう)?${END}`,
  'u',
);

/** "Price?", after another field of competition or cooperation: the field, and no sum. */
function readFieldToo({ reading }: Context, { facts: [fact] }: Turn, library: Library): Question | undefined {
  const topicOf = (id: string) => library.knowledge.facts.get(id)?.topic ?? '';
  if (fact === undefined || !FIELDS.has(topicOf(fact)) || !ONE_NAME.test(reading.folded)) return undefined;
  const [found] = library.rank(reading.features, reading.grams, FEW).facts;
  const isField =
    found && FIELDS.has(topicOf(found.id)) && library.knowledge.facts.get(found.id)!.points.length === 0;
  return isField && found.id !== fact ? { kind: 'facts', ids: [found.id] } : undefined;
}

/** Goes on with a word or two. */
export function readBriefly(context: Context, last: Turn, library: Library): Question | undefined {
  return (
    readHow(context, last) ??
    readLabsToo(context, last, library) ??
    readNumbers(context, last, library) ??
    readFieldToo(context, last, library)
  );
}
