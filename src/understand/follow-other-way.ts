import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';

/** What goes out of one: 「…側から出す分」, "from …'s side", "what does … put in". */
const GOES_OUT =
  /(?:側|さいど|(?:の)?(?:ほう|方))?(?:から|が|は|の)、?(?:逆に)?(?:出[すてる]|だす|払|支払|入れ|投じ|拠出|渡|流|行[くっ]|いく|向か|持ち出)|(?:側|さいど)の(?:分|額|金|出資|負担|拠出)|\bfrom\b|\b(?:side|end)\b|\b(?:put|puts|putting|pay|pays|paying|give|gives|giving|hand|hands|send|sends|commit|commits|contribute|contributes|invests?|chips?)\b/u;
const MORE = /なぜ|なんで|理由|いつ|合計|合わせ|差|\b(?:why|when|total|together|difference|gap|net)\b/u;
/** 「それで合ってる？」 and the like hold what was told against something. */
const LONGEST = 70;

/** After a direction was set right: 「ならMicrosoft側から出す分は？」, "then what goes from Microsoft's side?": what that one gives the other. */
export function readOtherWay(context: Context, { question }: Turn): Question | undefined {
  const { folded, companies, figures } = context.reading;
  const [by, more] = companies;
  if (question.kind !== 'reversed' || by === undefined || more !== undefined) return undefined;
  if (figures.length > 0 || folded.length > LONGEST || context.has('q-who') || MORE.test(folded))
    return undefined;
  if (!GOES_OUT.test(folded) || (by !== question.from && by !== question.to)) return undefined;
  const other = by === question.from ? question.to : question.from;
  const [deal] = [
    ...context.graph.between(by, other, 'investment'),
    ...context.graph.between(by, other, 'payment'),
  ];
  return deal && tieTo(deal);
}
