import { isAiCompany, labsOf, type Context } from './context.ts';
import type { Question } from './question.ts';

const INVESTS =
  /投資|出資|入れ|賭け|株主|\b(?:invest\w*|back(?:s|ed|ers?|ing)?|fund(?:s|ed|ers?|ing)?|stakes?|money|in|into|behind|hold(?:s|ing)?)\b/;
const ASKS =
  /\b(?:who|which|what|any(?:one|body)?|some(?:one|body)|name)\b|誰|だれ|どこ|どれ|(?:会社|企業|投資家|とこ|の)(?:は|って|が)?(?:いる|ある|[?？]|$)/;
/** All of them, with one set aside: "all but X", 「X以外の全社」. */
const ALL_BUT =
  /\b(?:all|every|each|everything|everyone)\b(?: (?:of|the|three|ai|labs?|one|ones|companies|company|firms?|them|other)){0,12},? (?:but|except(?: for)?|besides|other than|apart from|excluding|bar|save) (?!not\b)|(?:以外|を除[くい]た?|を抜いた|抜き)(?:の|で)?(?:ai)?(?:全社|全部|ぜんぶ|すべて|全て|みんな|各社|らぼ(?:全部|すべて)|企業(?:全部|すべて))/;

/** Who is in all of them but one. */
export function readAllBut(context: Context): Question | undefined {
  const { reading, has, yesNo } = context;
  const [id, second] = reading.companies;
  const { folded } = reading;
  if (id === undefined || second !== undefined || !isAiCompany(context, id)) return undefined;
  if (!ALL_BUT.test(folded) || /in common|共通/.test(folded) || !INVESTS.test(folded) || !ASKS.test(folded))
    return undefined;
  if (has('q-why', 'q-amount', 'q-when', 'r-pay', 'r-supply', 'r-chip', 'r-cloud', 'r-layer'))
    return undefined;
  const of = labsOf(context).filter((lab) => lab !== id);
  return { kind: 'investors', of, all: true, except: [id], ...(yesNo ? { any: true } : {}) };
}

/** That none gives to both. */
const NO_SHARED =
  /\b(?:shares?|sharing|have|has|with) (?:no|zero|not (?:a single|one)) (?:investors?|backers?|shareholders?|funders?)\b|\b(?:no|zero) (?:investors?|backers?|shareholders?|funders?)(?: (?:is|are))? (?:in common|shared)\b|\bwithout (?:an?y? )?(?:shared|common) (?:investors?|backers?)\b|(?:共通|同じ|かぶる|被る|重なる)の?(?:投資家|出資者|株主)(?:が|は|を)?(?:一人も|ひとりも|一社も|全く|まったく|全然|誰も)?(?:いない|ない|おらん|ゼロ|持たない)|(?:投資家|出資者|株主)が(?:一人も|ひとりも|一社も|全く|まったく|全然)?(?:かぶら|被ら|かぶって(?:い)?|被って(?:い)?|重なら|重なって(?:い)?)ない/;

/** "Which labs share no investor with X?": what they share is told, and no to that there is one. */
export function readNoShared(context: Context): Question | undefined {
  const { reading, yesNo, has } = context;
  const of = reading.companies.filter((id) => isAiCompany(context, id));
  if (!NO_SHARED.test(reading.folded) || of.length !== reading.companies.length || has('q-why'))
    return undefined;
  const all = of.length > 1 ? of : labsOf(context);
  const holders = (id: string) => context.graph.into(id, 'investment').map(({ from }) => from);
  const isApart = (a: string, b: string) => !holders(a).some((one) => holders(b).includes(one));
  const isAny = all.some((a) => all.some((b) => a !== b && isApart(a, b)));
  return { kind: 'overlap', side: 'givers', of: all, ...(yesNo ? { yes: true, counted: isAny } : {}) };
}

const ARROW_IN =
  /\barrows?\b(?: that| which)?(?: do| does)? (?:end(?:s|ing)?|point(?:s|ing)?|lead(?:s|ing)?|go(?:es|ing)?|arriv(?:es?|ing)|land(?:s|ing)?|finish(?:es)?|com(?:es?|ing)|run(?:s|ning)?)(?: up)? (?:at|to|towards?|into|in|on)\b|(?:で終わる|に向かう|に向かって(?:い)?る|に向く|に向いて(?:い)?る|に入る|に入って(?:い)?る|に届く|へ(?:と)?向かう|へ伸びる|に伸びる|に刺さる)矢印|矢印[^。?？]{0,10}(?:で終わる|に向かう|に向かって|に入る|に入って|に届く)/;
const ARROW_OUT =
  /\barrows?\b(?: that| which)?(?: do| does)? (?:start(?:s|ing)?|begin(?:s|ning)?|leav(?:es?|ing)|com(?:es?|ing) (?:out|from)|go(?:es|ing)? out|originat\w+|run(?:s|ning)? from)\b|(?:から(?:出る|出て(?:い)?る|始まる|伸びる|のびる|出発する)|発の)矢印|矢印[^。?？]{0,10}から(?:出る|出て|始まる|伸びる)/;
const WHICH =
  /\b(?:which|what|list|name|how many)\b|どれ|どの|何|いくつ|矢印は?[?？。]*$|の(?:は|って)[?？。]*$/;

/** "Which arrows end at X?": the money into it, or out of it. */
export function readArrowsOf({ reading, yesNo, has }: Context): Question | undefined {
  const [of, second] = reading.companies;
  const { folded } = reading;
  if (of === undefined || second !== undefined || yesNo || has('q-why') || !WHICH.test(folded))
    return undefined;
  if (ARROW_OUT.test(folded)) return { kind: 'purse', of, side: 'out' };
  return ARROW_IN.test(folded) ? { kind: 'purse', of, side: 'in' } : undefined;
}

const ENDS_UP =
  /\bwhere\b.*\b(?:end(?:s|ing)? up|ultimately|eventually|finally|in the end)\b|(?:最終的に|最後に|巡り巡って|めぐりめぐって|回り回って|まわりまわって)[^。?？]{0,12}(?:どこ|誰|だれ)|どこまで(?:行|い[くけ]|届|流)/;
const OF_MONEY = /\b(?:pays?|paid|payments?|money|cash|billion|\$\d+\w*)\b|払|お?金|資金|どる/;

/** "Where does the money that X pays end up?": all the way that it goes. */
export function readEndsUp({ reading, yesNo, has }: Context): Question | undefined {
  const [of, second] = reading.companies;
  const isAsked = ENDS_UP.test(reading.folded) && OF_MONEY.test(reading.folded);
  return isAsked && of !== undefined && second === undefined && !yesNo && !has('q-why', 'q-when')
    ? { kind: 'loop', of }
    : undefined;
}
