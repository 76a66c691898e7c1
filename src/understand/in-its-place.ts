import { isNotion } from '../knowledge/features.ts';
import { fold } from '../text/fold.ts';
import { detectLanguage, type Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { isAiCompany, isInvestor, type Context } from './context.ts';
import { isShortText, type Turn } from './follow.ts';
import { prepare } from './prepare.ts';
import { readFolded } from './readout.ts';
import { withNamesAs, type Mention } from './reading.ts';
import type { Understanding } from './understand.ts';

/** Nothing but a name, and that it is the next: "and ◯?", "◯'s?", 「◯は？」, 「じゃあ◯なら？」. */
const NEXT = [
  /^(?:(?:and|so|but|ok(?:ay)?|or|then|now|also|hm+|what|how|about|of|if|for|with|is it|same|question)[,.? ]+)*◯(?:'?s)?(?:[, ]+(?:then|though|tho|too|as well|also|instead|does|did|do|is|was|has)){0,12}[\s?.!]*$/,
  /^(?:(?:じゃあ?|では|で|んじゃ|なら|ほな|ちなみに|あと|それじゃ|でも|え|へえ?|ふーん|なるほど)、?){0,8}◯(?:さん|社)?(?:の(?:ほう|方|場合))?(?:は|も|なら|だと|だったら|に(?:は|も)?|の(?:は|も)?|って|が|を|とか)?(?:、)?(?:どう|どうなる|同じ)?(?:な[のん]|です|だ|の)?(?:か(?:な|ね)?|よ)?[\s?？。!！…]*$/u,
];

/** The one that is named, where nothing else is said. */
function nameAlone({ reading }: Context): Mention | undefined {
  const [name, second] = reading.mentions;
  if (!name || second) return undefined;
  const blanked = withNamesAs('◯', reading);
  return NEXT.some((pattern) => pattern.test(blanked)) ? name : undefined;
}

/** Longer questions are stories, in UTF-16 units. */
const LONGEST = 120;

/** Those in a question for whom the name that comes next may stand: one that is like it; where either is neither giver nor getter, the only one. */
function replaced(mentions: Mention[], { company }: Mention, context: Context): Mention[] {
  const others = mentions.filter((one) => one.company !== company);
  const alike = others.filter((one) => isAiCompany(context, one.company) === isAiCompany(context, company));
  const isSide = (id: string) => isAiCompany(context, id) || isInvestor(context, id);
  const isBeside = !isSide(company) || others.every((one) => !isSide(one.company));
  const meant = alike.length > 0 || !isBeside ? alike : others;
  return new Set(meant.map((one) => one.company)).size === 1 ? meant : [];
}

/** The last question with the name that is said now in it. */
function withName(
  said: string,
  name: Mention,
  { entities }: Context,
  parts: Understanding,
): string | undefined {
  const { context } = readFolded(said, said, parts);
  const { mentions } = context.reading;
  if (mentions.some(({ company }) => company === name.company)) return undefined;
  const put = replaced(mentions, name, context);
  const named = fold(entities.get(name.id)!.name.en);
  return put.length === 0 ? undefined : withNamesAs(named, { folded: said, mentions: put });
}

/** What a fact tells of others alone it doesn't tell of the one that is asked about. */
function ofOthers(
  { question, ...clause }: Clause,
  id: string,
  last: Turn,
  { entitiesOf, twinOf, yesNo }: Context,
): Clause {
  const isToldAgain = question.kind === 'facts' && last.facts[0] === question.ids[0];
  if (!isToldAgain || question.polarity || entitiesOf(question.ids[0]!).includes(id))
    return { ...clause, question };
  // What it tells of that one instead is meant: 「アンソロの方は？」.
  const twin = twinOf(question.ids[0]!, id);
  if (twin !== undefined && !yesNo) return { ...clause, question: { kind: 'facts', ids: [twin] } };
  const no = yesNo ? ({ polarity: 'n', yes: true } as const) : {};
  return { ...clause, question: { kind: 'facts', ids: question.ids.slice(0, 1), notOf: id, ...no } };
}

/** Whether what is told is of the one that is named: a fact of others is told where it says so. */
function isOfOne({ question }: Clause, { id, company }: Mention, { entitiesOf }: Context): boolean {
  if (question.kind !== 'facts' || question.polarity || question.notOf) return true;
  const named = entitiesOf(question.ids[0]!);
  return named.length === 0 || named.includes(company) || named.includes(id);
}

/** Whether the one who gives, in the deal that was told, was not named but asked for: "who puts most into A?". */
export function isFoundOut({ question, said }: Turn, parts: Understanding): boolean {
  if (question.kind !== 'tie' || said === undefined) return false;
  const { companies } = readFolded(said, said, parts).reading;
  return companies.length === 1 && companies.includes(question.to);
}

/**
 * "Could A buy B?" and then "and C?": the very question that was asked, of the one that is named now.
 * @param read reads a whole question by itself
 * @returns undefined where more is said than a name, or the question can't be asked of that one
 */
export function readInItsPlace(
  text: string,
  language: Detected,
  last: Turn,
  parts: Understanding,
  read: (text: string, language: Detected) => Clause,
): Clause | undefined {
  if (last.said === undefined) return undefined;
  const { context } = readFolded(prepare(text, language, parts), text, parts);
  const name = nameAlone(context);
  const whole = name && withName(last.said, name, context, parts);
  if (whole === undefined) return undefined;
  const own = detectLanguage(whole, language.language, parts.isName);
  const asked = readFolded(prepare(whole, own, parts), whole, parts).context;
  const clause = ofOthers(read(whole, own), name!.company, last, asked);
  return isOfOne(clause, name!, asked) ? { ...clause, said: whole } : undefined;
}

/** A message as it was asked. */
interface Whole {
  text: string;
  parts: Understanding;
}

/** A turn with what was asked, to be asked of another; what leans on it leaves it as it is. */
export function withSaid(turn: Turn, clause: Clause, last: Turn | undefined, whole: Whole): Turn {
  const leans = last !== undefined && (clause.isActed === true || isNameAlone(whole.text, whole.parts));
  const own = whole.text.length <= LONGEST ? fold(whole.text) : undefined;
  const said = clause.said ?? (leans ? last.said : own);
  return said === undefined ? turn : { ...turn, said };
}

/** Half a sentence that plainly does something to what was told, or but names another: where that is told, it brings up nothing besides. */
export const leavesAllSaid = (text: string, clause: Clause, parts: Understanding): boolean =>
  (isPlainlyActed(clause) && isShortText(text)) || isNameAlone(text, parts);
const isPlainlyActed = ({ isActed, isLearnt, question }: Clause): boolean =>
  isActed === true && !isLearnt && question.kind !== 'unknown';

/** Whether a text is of nothing but those whom it names. */
function isNameAlone(text: string, parts: Understanding): boolean {
  const { reading } = readFolded(fold(text), text, parts);
  return (
    reading.mentions.length > 0 && !reading.features.some((one) => isNotion(one) && !/^c:[qr]-/.test(one))
  );
}
