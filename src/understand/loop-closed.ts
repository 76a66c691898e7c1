import { bySize, isStated } from '../knowledge/graph.ts';
import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

/** What comes round in the end. */
const CLOSES =
  /\b(?:clos(?:e[sd]?|ing)|shut(?:s|ting)?|complet(?:e[sd]?|ing)|finish(?:es|ing)?|seal(?:s|ing)?|tie[sd]? up)\b[^?.]{0,20}\b(?:loop|circle|cycle|circuit|ring)\b|\b(?:loop|circle|cycle|circuit|ring)(?:'s|s)? (?:is |gets )?(?:ends?|clos(?:e[sd]?|ing)|complet(?:e[sd]?|ing))\b|(?:輪|環|円|円環|循環|る[ーう]?ぷ|さいくる)(?:構造)?(?:が|を|の)?(?:最後に?)?、?(?:閉じ|締め|完結|完成|つなが|繋が)/;
/** The end of a way that was told. */
const LAST_LEG =
  /\b(?:last|final|closing|return) (?:leg|step|hop|stretch|arrow|link|edge|bit|part|move|stage)s?\b|\bbring(?:s|ing)? (?:the |its |it )?(?:money |cash )?(?:home|back|full circle)\b|\b(?:back in|at the end|in the end|in return)\b|\bback to (?:the start|where it (?:began|started|came from)|square one)\b|最後の(?:一?辺|区間|矢印|段|脚|一歩|部分|ところ|足|締め)|最後に[^、。]{0,16}(?:戻|返)|\b(?:coming|going|flowing|heading|running|comes|goes|flows|runs) (?:back )?(?:(?:in )?the (?:other|opposite|reverse) (?:way|direction)|back)\b|\bin (?:reverse|return)\b|(?:逆|反対)(?:の)?(?:方向|向き|側)|逆に|締めくくり|(?:戻って|もどって)(?:くる|来る|い[くる])|締めの|(?:輪|環|円|循環|る[ーう]?ぷ)(?:構造)?の(?:最後|終わり|終点|しめ)|一周して|最後の部分/;
const EACH =
  /\b(?:from|by) each\b|\beach of (?:them|those|these|the two)\b|\bdoes each\b|それぞれ(?:から)?|各社(?:から)?|両社から/;
const FLOW = /お?金の流れ|資金の流れ|循環|一周|\b(?:money|cash|payment) (?:loop|cycle|circle|flow)\b/;
const WHO =
  /(?:二社|2社|両社)|\b(?:who|whom|which (?:companies|firms|ones|two))\b|誰|だれ|どこ|どの(?:会社|企業)/;
const SUM =
  /\bhow (?:much|big|large)\b|\b(?:apiece|each|amounts?|sums?|figures?|puts? in what)\b|いくら|金額|額|ずつ|何億|どれだけ|どれくらい/;
const ELSE =
  /なぜ|なんで|理由|いつ|差|経由|通って|たど|辿|道筋|\b(?:via|route|through (?:whom|who|which)|trace|follow|walk)\b|合計|総額|合わせて|より|\b(?:why|when|difference|total|combined|together|more|less|said|wrote)\b/;
const LONGEST = 110;

/** Whether money that is paid on was told of. */
function isFlowTold(heard: Heard): boolean {
  const { last, parts } = heard;
  if (!last) return false;
  const facts = last.facts.flatMap((id) => parts.library.knowledge.facts.get(id)?.deals ?? []);
  const isPayment = (id: string) =>
    heard.context.graph.all.some((deal) => deal.id === id && deal.kind === 'payment');
  return (
    last.question.kind === 'loop' ||
    dealsTold(heard).some(({ kind }) => kind === 'payment') ||
    facts.some(isPayment)
  );
}

/** "Closing the circle: who funds whom, and how much apiece?", 「輪を閉じるのは誰から誰へ、いくらずつ？」: the paid who invest in who pays, each with its sum. */
export function readLoopClosed(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (
    folded.length > LONGEST ||
    !(WHO.test(folded) || EACH.test(folded)) ||
    !SUM.test(folded) ||
    ELSE.test(folded)
  )
    return undefined;
  if (!CLOSES.test(folded) && !(LAST_LEG.test(folded) && (FLOW.test(folded) || isFlowTold(heard))))
    return undefined;
  const { graph } = context;
  const payments = graph.all.filter(({ kind }) => kind === 'payment');
  const payees = unique(payments.map(({ to }) => to));
  const back = bySize(
    graph.all.filter(
      (deal) =>
        deal.kind === 'investment' &&
        isStated(deal) &&
        payees.includes(deal.from) &&
        payments.some(({ from }) => from === deal.to),
    ),
  );
  const [by, of] = [unique(back.map(({ from }) => from)), unique(back.map(({ to }) => to))];
  const named = context.reading.companies.filter((id) => by.includes(id));
  if (back.length === 0 || (named.length > 0 && named.length < by.length)) return undefined;
  if (
    !namesOnly(heard, [...by, ...of]) ||
    asksLacking(heard) ||
    context.reading.figures.some(({ unit }) => unit === 'usd')
  )
    return undefined;
  return { kind: 'holds', by, of, each: true };
}
