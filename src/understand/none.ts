import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Puts money in nothing at all. */
const GIVES_NONE =
  /\b(?:invest(?:s|ed|ing)?|back(?:s|ed|ing)?|fund(?:s|ed|ing)?|put(?:s|ting)? (?:its |any )?(?:money|cash)) (?:in(?:to)? )?(?:no(?:thing|body|ne)|no ?one|zero|no (?:ai )?(?:labs?|compan(?:y|ies)|firms?|startups?))\b|\b(?:doesn't|does not|don't|never|hasn't|has not|didn't|isn't|not) (?:\w+ )?(?:invest\w*|back\w*|fund\w*)(?: in)? (?:any(?:thing|body|one)?\b|at all\b|a single\b)|(?:どこ|だれ|誰|何|なに)(?:に)?も(?:投資|出資)(?:を)?(?:は)?し(?:て)?(?:い)?(?:ない|ません|てへん)|(?:投資|出資)(?:とか|など|なんて|なんか)?(?:は|も|を)?(?:一切|全く|まったく|全然|ぜんぜん|何も|ひとつも|一つも|一社も)(?:し(?:て)?(?:い)?(?:ない|ません|てへん)|やって(?:い)?ない|ない|ぜろ)/;
/** Gets nobody's money. */
const TAKES_NONE =
  /\b(?:nobody|no ?one|none of them|nothing|no (?:investors?|company|companies|firms?)) (?:\w+ )?(?:invest\w*|back\w*|fund\w*)\b|\bhas (?:no|zero) (?:investors?|backers?)\b|(?:誰|だれ|どこ)(?:も|からも)[^、。]{0,10}(?:投資|出資)[^、。]{0,6}(?:ない|ません|てへん)/;
/** "Is X an investor?": whether it gives at all. */
const GIVES =
  /^(?:so |and |but |wait ){0,12}(?:is|was|isn't) (?:\S+ ){1,2}(?:also |even |really )?(?:an?|one of the) (?:\w+ )?(?:investor|backer|funder|shareholder)s?(?: (?:too|as well|here|at all|or not))?[?.! ]*$|(?:って|は|も)(?:投資家|出資者|投資する側|出資する側)(?:なの|です|だ|側)?(?:か|っけ|の)?[?？]?$/;
/** Set against others, it is no claim of none. */
const BUT = /\b(?:but|except|besides|other than|apart from|outside)\b|以外|ほか|しか/;

/** "It invests in nothing, right?", 「投資は一切してないよね」: whether that is so, with what there is. */
export function readNone({ reading, graph, yesNo, negated }: Context): Question | undefined {
  const [id, second] = reading.companies;
  const { folded } = reading;
  if (!yesNo || id === undefined || second !== undefined || BUT.test(folded)) return undefined;
  const [given, taken] = [graph.outOf(id, 'investment'), graph.into(id, 'investment')];
  if (GIVES.test(folded) && !negated)
    return { kind: 'investments', by: [id], yes: true, counted: given.length > 0 };
  if (TAKES_NONE.test(folded)) return { kind: 'investors', of: [id], yes: true, counted: taken.length === 0 };
  if (GIVES_NONE.test(folded))
    return { kind: 'investments', by: [id], yes: true, counted: given.length === 0 };
  return undefined;
}
