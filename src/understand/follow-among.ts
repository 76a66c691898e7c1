import { holdersOf } from '../knowledge/holders.ts';
import { isStated } from '../knowledge/graph.ts';
import { isAiCompany, type Context } from './context.ts';
import { asksStated } from './disclosure.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

type Investors = Extract<Question, { kind: 'investors' }>;

/** Of those that were told. */
const THEM =
  /\b(?:of|among(?:st)?|from|out of|for) (?:th?em|those|these|the (?:lot|four|three|list|group)|that (?:lot|list|group))\b|その(?:うち|中|なか|[三3四4]社)|(?:この|それらの?)(?:うち|中|なか)/;
/** Asks which, of those that were told. */
const WHICH =
  /^(?:(?:and|so|ok|okay|but|then|now) ){0,12}(?:for )?(?:which|whom?)(?: ones?)?\b|^(?:で|じゃあ?|では|ほな|あと)?、?(?:両方|どちらも|どっちも|双方)/;
/** For everything that they are in. */
const EACH_SUM =
  /\b(?:amounts?|sums?|figures?|numbers?)\b[^?]* (?:stated|given|listed|disclosed|known|named|put)\b[^?]* both\b|\b(?:states?|gives?|lists?|names?|discloses?) (?:\w+ )?(?:amounts?|sums?|figures?|numbers?)\b[^?]* both\b|(?:両方|どちらも|どっちも|双方)(?:へ|に)?の(?:出資|投資)?額|どっちの額も|\b(?:both|each|all|every)\b(?: (?:of|the|their|its|two|stated|given)){0,12} (?:amounts?|sums?|figures?|numbers?|stakes?|prices?)\b|\b(?:amounts?|sums?|figures?|numbers?)\b[^?]* for (?:both|each|all)\b|(?:両方|どちらも|どっちも|双方|二つとも|2つとも|両者)(?:とも)?[^。?？]*(?:額|数字)|(?:額|数字)(?:が|は|も|の)?(?:両方|どちらも|どっちも|双方|二つとも|2つとも)/;
/** For none of it. */
const NO_SUM =
  /(?:額|数字)(?:が|は|も)?(?:一つも|ひとつも|一切|全く|まったく|何も|全然)[^。?？]{0,8}(?:ない|ません)|\b(?:no|without (?:a |any )?(?:single )?|not (?:a single|any)) (?:amounts?|sums?|figures?|numbers?) (?:at all|whatsoever|anywhere)\b|\b(?:neither|none of the|no) (?:\w+ )?(?:amounts?|sums?|figures?|numbers?)\b.*\b(?:either|at all|both)\b|\bneither (?:\w+ )?(?:amounts?|sums?|figures?|numbers?)\b|\b(?:both|all) (?:the )?(?:amounts?|sums?|figures?|numbers?)\b[^?]*(?:n't|\b(?:not|missing|unknown|un(?:stated|disclosed|listed)|left (?:out|blank)|blank|omitted|absent)\b)|(?:両方|どちらも|どっちも|双方|二つとも|2つとも|両者)(?:とも)?[^。?？]*(?:額|数字)[^。?？]*(?:ない|ません|不明|無し|なし|ゼロ|伏せ)|(?:額|数字)(?:が|は|も|の)?(?:両方|どちらも|どっちも|双方|二つとも|2つとも)[^。?？]*(?:ない|ません|不明|無し|なし|伏せ)/;

/** Of those who are in all of several, the ones whose sums there are all stated, or none of them. */
export function withSums(context: Context, question: Investors): Question | undefined {
  const { folded } = context.reading;
  const isNone = NO_SUM.test(folded);
  if (question.of.length < 2 || (!isNone && (context.negated || !EACH_SUM.test(folded)))) return undefined;
  const isSo = (by: string) =>
    question.of.every((to) =>
      context.graph.between(by, to, 'investment').every((deal) => isStated(deal) !== isNone),
    );
  const by = holdersOf(question, context.graph).filter(isSo);
  if (by.length === 0) return undefined;
  return isNone
    ? { kind: 'investors', of: question.of, all: true, unstated: true, among: by }
    : { kind: 'holds', by, of: question.of, each: true };
}

/** … and that besides. */
const ALSO = /\b(?:also|too|as well|both)\b|も/;
/** They supply it, too, or are paid as well. */
const SUPPLIES =
  /\b(?:suppl(?:y|ies|ier|iers|ying)|hosts?|hosting|provides?|vendors?|sells?|selling|(?:its|their) customers?|(?:makes?|making) (?:the )?(?:chips?|gpus?)|(?:is|are) (?:an? |the )?(?:cloud|chip)\w*(?: (?:provider|maker|company|firm)s?)?)\b|作って|供給|提供|卸し|納め|売って|売り手/;
const IS_PAID =
  /\b(?:gets?|getting|are|is|being|got) (?:\w+ )?paid\b|\b(?:gets?|receiv\w+|takes?|earns?|collects?) (?:\w+ )?(?:money|cash|payments?)\b|(?:お金|金|支払い?|代金)(?:を|も|は)?(?:もら|貰|受け取|受取)|(?:支払い?|代金)を受け/;
const PAYS =
  /\b(?:by|from) (?:it|th?em|those|these|whom?|the (?:labs?|compan\w+|same))\b|逆に|(?:出資|投資)(?:し(?:て(?:い)?る|た))?(?:先|相手)/;

/** What those who were told do besides. */
function besidesHolding(context: Context, question: Investors): Question | undefined {
  const { folded } = context.reading;
  if (context.has('q-why', 'q-amount', 'q-when') || !(THEM.test(folded) || ALSO.test(folded)))
    return undefined;
  const [of, second] = question.of;
  const one = of !== undefined && second === undefined ? { of } : {};
  if (IS_PAID.test(folded))
    return PAYS.test(folded) || one.of ? { kind: 'dual', ...one } : { kind: 'payments' };
  if (!SUPPLIES.test(folded) || context.has('r-own')) return undefined;
  const what =
    context.has('r-chip') || HARDWARE.test(folded)
      ? 'gpu'
      : context.has('r-cloud') || /host/.test(folded)
        ? 'cloud'
        : 'any';
  // Of those who supply whatever it is, some may not be in all of them.
  const by = question.all && what === 'any' ? soleSupplier(question, context) : undefined;
  return by === undefined ? { kind: 'dual', ...one, supplies: what } : { kind: 'dual', by, supplies: what };
}

const HARDWARE = /はど(?:うぇあ)?(?=[をもの作売製])|\bhardware\b|\bsilicon\b/;

/** Of those who are in all of several the only one that supplies any of them by name. */
function soleSupplier(question: Investors, { graph }: Context): string | undefined {
  const supplies = (by: string) => graph.outOf(by, 'supply').some(({ group }) => !group);
  const [only, second] = holdersOf(question, graph).filter(supplies);
  return second === undefined ? only : undefined;
}

const PAYS_IT =
  /\bpays? (?:it|th?em|him)?(?: back|too|as well)?\b|(?:支払|払)(?:い|って)[^。?？]{0,10}(?:のは|会社|とこ)/;
/** "Which of those pays it back?", after what one invests in. */
function payingBack({ reading: { folded, companies } }: Context, by: string[]): Question | undefined {
  const [of, second] = by;
  const isOf = of !== undefined && second === undefined && companies.every((id) => id === of);
  return isOf && THEM.test(folded) && PAYS_IT.test(folded) ? { kind: 'dual', of } : undefined;
}

/** "Of those, does any have a stated amount in A?": what they put into that one alone. */
function statedIn(id: string, holders: string[], { graph }: Context): Question | undefined {
  const by = holders.filter((one) => graph.between(one, id, 'investment').some(isStated));
  const [from, other] = by;
  if (from === undefined) return undefined;
  return other === undefined
    ? { kind: 'tie', from, to: id, deal: 'investment', aspect: 'amount' }
    : { kind: 'holds', by, of: [id], each: true };
}

/** "For which of them are both amounts stated?", 「そのうち供給もしてるのは」: some of the backers that were told. */
export function readAmongBackers(context: Context, last: Turn): Question | undefined {
  const { question } = last;
  const { folded, companies } = context.reading;
  if (question.kind === 'investments') return payingBack(context, question.by);
  if (question.kind !== 'investors' || question.except) return undefined;
  const [id, second] = companies;
  const sums = id === undefined ? withSums(context, question) : undefined;
  if (sums || !(THEM.test(folded) || WHICH.test(folded))) return sums;
  // "Which of them makes GPUs?" names whoever makes them by what it makes.
  const isNamed = context.reading.mentions.some((one) => one.id === one.company);
  if (!isNamed) return besidesHolding(context, question);
  if (id === undefined) return undefined;
  if (second === undefined && isAiCompany(context, id) && ALL_OF.test(folded) && context.yesNo)
    return { kind: 'holds', by: holdersOf(question, context.graph), of: [id], yes: true };
  if (second === undefined && question.all && question.of.includes(id) && asksStated(folded))
    return statedIn(id, holdersOf(question, context.graph), context);
  const isOut = second === undefined && isAiCompany(context, id) && NOT_IN.test(folded);
  return isOut && !question.of.includes(id)
    ? { kind: 'investors', of: question.of, ...(question.of.length > 1 ? { all: true } : {}), except: [id] }
    : undefined;
}
/** Whether all of them are in it. */
const ALL_OF =
  /\b(?:all|each|every one|every single one|everyone) of (?:th?em|those|these)\b|\bthey all\b|全員|みんな|(?:その)?[4四]社(?:とも|全部|みんな)/;
const NOT_IN =
  /\b(?:drop\w*|remov\w+|strik\w+|take out|minus|exclud\w+)\b|n't\b|\b(?:not|never|no|without|missing|absent|skip\w*|avoid\w*|leaves? out|lacks?)\b|(?:ない|いん|おらん|ません|てへん|ぬ|抜け(?:て(?:い)?る)?|外れ(?:て(?:い)?る)?)(?:の|とこ(?:ろ)?|会社|企業|やつ|投資家|人|ん)?(?:は|って)?(?:誰|だれ|どこ|どれ)?[?？。]*$/;
