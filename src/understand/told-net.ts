import { isStated } from '../knowledge/graph.ts';
import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import { isNetted } from './net.ts';
import type { Question } from './question.ts';

/** What is left of it, in everyday words: "how many billion is it still down", 「まだいくらマイナス」. */
const DOWN =
  /\b(?:(?:still|is it|it is|are they|they are|be|end(?:s|ed|ing)? up|left|come out|comes out) (?:\w+ ){0,2}(?:down|short|behind|shy|underwater|minus)|in the (?:red|hole|minus)|out of pocket|how (?:much |many |far )?(?:\w+ ){0,3}(?:short|down|underwater)|(?:the|what) (?:hole|shortfall|deficit)|(?:hole|shortfall|deficit)\s*\??$|\bnet of\b|\bless (?:both|the two|all)\b|still (?:owe|have to find|need|missing|lacking))\b|まいなす|赤字|足り(?:ない|ん)|不足|持ち出し|手出し|自腹|足が出|穴(?:は|が|って)|へこ|凹|差し?引/;
const HOW_MUCH =
  /\b(?:how|what|what's|whats)\b|いくら|なんぼ|どれ(?:だけ|くらい|ぐらい)|どのくらい|何億|何どる/;
const PAYS =
  /払|出[すし]て|渡[しす]|\b(?:pays?|paid|paying|hands? (?:over|out)|handed|shells? out|forks? (?:over|out)|coughs? up|sends?|sent|spends?|ships?|wires?|gives?|drops?|parts with)\b/;
const GETS =
  /もら|貰|受け取|戻|返っ|入って|満額|\b(?:gets?|got|getting|receiv\w+|collects?|pulls? in|takes? in|chips? in|back|pledged|promised|put(?:s)? in|pours? in|comes? in|in full)\b/;
const OF_ALL =
  /全部|すべて|全て|両方|両社|二社|2社|満額|みんな|出資(?:を|金)|\b(?:all|every\w*|both|the (?:max|most|full)\w*|in full|whole)\b/;
const ELSE = /なぜ|なんで|理由|いつ|何倍|%|割合|\b(?:why|when|who|which|times|percent\w*|ratio|revenue)\b/;

/** That it pays is in the word, and what is put in is what it gets. */
const OWN_MONEY = /\bout of pocket\b|\bnet of\b|\bless (?:both|the two|all)\b|持ち出し|手出し|自腹/;
const PUT_IN = /出資|投資|\b(?:invest\w*|stakes?)\b/;

/** "It hands over its 30b, then gets every dollar those two promised: how much is it still down": what it pays on balance. */
export function readStillDown(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  const isOwn = OWN_MONEY.test(folded);
  if (!DOWN.test(folded) || !HOW_MUCH.test(folded) || !(isOwn || PAYS.test(folded))) return undefined;
  if (!GETS.test(folded) && !(isOwn && PUT_IN.test(folded))) return undefined;
  if (ELSE.test(folded)) return undefined;
  const { companies, figures, foreign } = context.reading;
  const payer = companies.find((id) => isNetted(context, id));
  if (payer === undefined || foreign.length > 0) return undefined;
  const stakes = context.graph.into(payer, 'investment').filter(isStated);
  const paid = context.graph.outOf(payer, 'payment').filter(isStated);
  const known = [...stakes, ...paid].map(({ amount }) => amount.usd);
  const whole = stakes.reduce((sum, { amount: { usd = 0 } }) => sum + usd, 0);
  const isKnown = figures.every(
    ({ unit, value }) => unit !== 'usd' || known.includes(value) || value === whole,
  );
  const others = companies.filter((id) => id !== payer);
  const givers = others.filter((id) => stakes.some(({ from }) => from === id));
  if (!isKnown || givers.length < others.length) return undefined;
  const [only, second] = givers;
  const isOfOne = only !== undefined && second === undefined && !OF_ALL.test(folded);
  return { kind: 'net', of: payer, ...(isOfOne ? { by: only } : {}) };
}

/** Between two of them and nobody else, or without the third. */
const ALONE =
  /だけ|のみ|限[るっれりら]|(?:と|との)?(?:間|あいだ)(?:で|の|だけ|に|は)|二社間|2社間|単独|一対一|\b(?:just|only|alone|between|leg|bilateral(?:ly)?|by itself|on its own|one-on-one|purely|solely|pairwise)\b/;
const WITHOUT =
  /抜[いきくけ]|除[いくけ]|外[しすせ]|なし|無視|\b(?:without|leav(?:e|ing) .* (?:out|aside)|exclud\w*|ignor\w*|drop(?:ping)?|forget|strip(?:ping)? out|tak(?:e|ing) .* out|set .* aside|minus|not counting)\b/;
const OF_ELSE =
  /も(?!と|し)|なぜ|なんで|理由|いつ|何倍|割合|%|\b(?:why|when|who|which|times|ratio|percent\w*|too|also|bigger|larger|more)\b/;
const LONGEST_NARROWED = 70;

/** "Just between it and Microsoft?", 「マイクロソフトとの間だけで見たら？」: the balance that was told, with one alone. */
export function readNetWithOne(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST_NARROWED || OF_ELSE.test(folded)) return undefined;
  const isAlone = ALONE.test(folded);
  if (!isAlone && !WITHOUT.test(folded)) return undefined;
  const { question } = last;
  const isNet =
    question.kind === 'net' || (question.kind === 'calculation' && question.operation === 'difference');
  const told = dealsTold(heard);
  const [paid, second] = told.filter(({ kind }) => kind === 'payment');
  if (!isNet || !paid || second || !isNetted(context, paid.from)) return undefined;
  const givers = context.graph
    .into(paid.from, 'investment')
    .filter(isStated)
    .map(({ from }) => from);
  const isToldOfAll = givers.length > 1 && told.length === givers.length + 1;
  const named = context.reading.companies.filter((id) => id !== paid.from);
  if (!isToldOfAll || named.length === 0 || asksLacking(heard)) return undefined;
  const isLeft = named.includes(paid.to);
  const isMeant = WITHOUT.test(folded)
    ? givers.length === 2 && (named.length === 1 ? !isLeft : isAlone)
    : named.length === 1 && isLeft;
  return isMeant && namesOnly(heard, [paid.from, ...givers]) && context.reading.figures.length === 0
    ? { kind: 'net', of: paid.from, by: paid.to }
    : undefined;
}

/** Nothing but what is left: 「差し引きだと？」, "net?". */
const NET_ALONE =
  /^(?:(?:で|じゃあ?|なら)、?)?(?:差し?引き|差引|ねっと|正味|収支)(?:(?:で|だと|では|すると|は|って|の額|いくら|どう(?:なる)?|[?？。\s])){0,6}$|^(?:(?:so|and|ok|then) ){0,4}(?:what(?:'s| is) )?(?:the |its |that )?net(?: (?:position|balance|flow|figure|amount|of (?:that|it|the two)))?[\s?.!]*$/u;

/** 「差し引きだと？」 after what comes into one, before which it was what it pays: the balance of both. */
export function readNetOfThread({ folded, last, context }: Heard): Question | undefined {
  const [before] = last?.earlier ?? [];
  if (!last || !before || !NET_ALONE.test(folded)) return undefined;
  const { question } = last;
  const isOfTaker = question.kind === 'investors' || question.kind === 'total' || question.kind === 'holds';
  const [of, more] = isOfTaker ? (question.of ?? []) : [];
  if (of === undefined || more !== undefined || !isNetted(context, of)) return undefined;
  const isOfPaid =
    (before.kind === 'payments' && before.by === of) ||
    (before.kind === 'purse' && before.of === of) ||
    (before.kind === 'loop' && (before.of ?? of) === of) ||
    (before.kind === 'tie' && before.deal === 'payment' && before.from === of);
  return isOfPaid ? { kind: 'net', of } : undefined;
}

/** The balance by its name. */
const BALANCE =
  /差し?引|差引|相殺|正味|収支|\b(?:net(?:s|ted|ting)?|on balance|balance of payments|offset\w*)\b/;
/** What is left to the one that is paid is told of that one. */
const IS_LEFT = /残[るっりれ]|手元|手取り|\b(?:keeps?|left|pockets?)\b/;
/** Who of the two is asked, or by how much. */
const WHO_MORE =
  /どっち|どちら|誰|だれ|いくら|どれ(?:だけ|くらい)|多[くい]|\b(?:who|which|how much|by how|more|ahead|what)\b/;

/** 「Microsoftとの間だけ見たら、差し引きで多く出すのはどっち？」, "net, who's ahead, it or Microsoft?": what one who was told of pays on balance. */
export function readNetAgainst(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST_NARROWED || IS_LEFT.test(folded)) return undefined;
  if (!BALANCE.test(folded) || !WHO_MORE.test(folded)) return undefined;
  const { companies, figures } = context.reading;
  const of = [...companies, ...last.companies].find((id) => isNetted(context, id));
  const [by, more] = companies.filter((id) => id !== of);
  if (of === undefined || by === undefined || more !== undefined || figures.length > 0) return undefined;
  const isPaid = context.graph.between(of, by, 'payment').some(isStated);
  return isPaid && namesOnly(heard, [of, by]) ? { kind: 'net', of, by } : undefined;
}
