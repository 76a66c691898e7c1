import { isAiCompany, labsOf, type Context } from './context.ts';
import { onlyOne } from './only.ts';
import type { Question } from './question.ts';

/** Those who are looked for. */
const GIVER =
  /\b(?:investors?|backers?|shareholders?|funders?|any(?:one|body)|some(?:one|body)|who|which (?:firm|company|fund)s?)\b|投資家|出資者|株主|投資会社|誰|だれ|どこ|ところ|(?:会社|人|とこ)(?:は|って|が)?(?:いる|いない|ある|ない)/;

/** Into it and nothing else; of it alone a list may be wanted, too: "just for X, who invests?", 「Xだけでいいから」. */
const INTO =
  /(?:だけ|のみ|一社)に(?!つい|関)|に(?:だけ|のみ|しか)|\b(?:only|just|solely|exclusively|nothing but|nobody but)\s(?:\w+\s)?(?:in|into|on|back\w*|fund\w*|hold\w*|own\w*)\b|\b(?:in|into|on|back\w*|fund\w*)\s(?:only |just )?\S+ (?:only|alone|exclusively|and (?:nothing|nobody|no ?one) else)\b|\b(?:in|into)\s(?:only|just)\b/;

/** Who puts money into this one and into no other: "any investor that's only in X?", 「Xにしか出してない投資家いる？」. */
export function readOnlyIn(context: Context): Question | undefined {
  const { reading, graph, yesNo, has } = context;
  const [of, second] = reading.companies;
  if (of === undefined || second || !isAiCompany(context, of) || !GIVER.test(reading.folded))
    return undefined;
  if (!INTO.test(reading.folded)) return undefined;
  if (
    has('q-why', 'q-amount', 'q-when', 'r-pay', 'r-supply') ||
    !has('r-invest', 'r-investor') ||
    !onlyOne(context, of)
  )
    return undefined;
  const isSole = (id: string) => graph.outOf(id, 'investment').every(({ to }) => to === of);
  const isAny = graph.into(of, 'investment').some(({ from }) => isSole(from));
  const except = labsOf(context).filter((id) => id !== of);
  return { kind: 'investors', of: [of], except, ...(yesNo ? { yes: true, counted: isAny } : {}) };
}
