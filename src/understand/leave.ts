import type { Library } from '../knowledge/index.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Who goes away from whom: the verb, straight before the name that is left. */
const LEAVES =
  /\b(?:dump|drop|ditch|skip|snub|shun|abandon|quit|desert|forsake|leave|leav|left|exit|betray|sack)(?:p?ed|t?ing|s)?\s+(?:the\s+)?$/;
const AWAY =
  /\b(?:pull(?:ed|s|ing)? (?:out|away|back)|withdr[ae]w\w*|walk(?:ed|s|ing)? away|back(?:ed|s|ing)? out|bail(?:ed|s|ing)? (?:out )?on|cut(?:ting|s)? (?:ties|off)|br(?:eak|oke|eaking|oken) (?:up|off|ties)|split (?:up|from|with)|part(?:ed|ing|s)? ways|divest\w*|(?:sold|sell(?:s|ing)?|dump(?:s|ed|ing)?|(?:un|off)load(?:s|ed|ing)?) (?:off )?(?:all )?(?:of )?(?:(?:its|their|his|her|the|any) )?(?:[\w-]+ )?(?:stakes?|shares?|holdings?|position)(?! to)|stop(?:ped|s)? (?:funding|investing|backing|paying|supporting|being))\b|撤退|手を引|手をひ|見捨|見切り|見限|切り捨|捨て[てた]|捨てち|を切っ[てた]|縁を切|決別|離脱|売却|株(?:式)?(?:を|は|って)?[^、。]{0,4}(?:売っ|売る|売り|処分)|手放|鞍替え|乗り(?:換|替|か)え|から(?:抜け|離れ)|(?:出資|投資|支援|支払い?|資金提供)[^、。]{0,4}(?:やめ|止め|引き|打ち切|打切|取りやめ|終わらせ|終了し|停止し)/;
/** No more is given: "quit giving X money". */
const STOPS =
  /\b(?:quit(?:s|ting)?|stop(?:s|ped|ping)?|ceas(?:e[sd]?|ing)|end(?:s|ed|ing)?|(?:gave|giv(?:es?|ing|en)) up|finished|done(?: with)?|halt(?:s|ed|ing)?) (?:giving|funding|financing|investing|backing|paying|supporting|putting|handing|sending|pouring|pumping|feeding|bankrolling|adding|writing)\b|(?:money|cash|funding|funds|financing|payments?|investments?|backing|support)\b[^,.?]{0,40}\b(?:dr(?:y|ied) up|stop(?:ped)?|end(?:ed)?|r[au]n out|cease[d]?|halted|(?:come|came) to (?:an end|a (?:halt|stop)))\b(?! (?:with|at|up) )|(?:お金|資金|出資|投資|支援|支払い?)[^、。]{0,20}(?:止ま(?:った|って)|途絶え(?:た|て)|途切れ(?:た|て)|尽き(?:た|て)|終わ(?:った|って))|お金を(?:出す|入れる|渡す|払う)(?:の|こと)を(?:やめ|止め)|(?:出資|投資|支援|お金|資金)[^、。]{0,6}(?:打ち切|打切|取りやめ)/;
/** A company itself is sold, not something to it. */
const SOLD = [
  /\b(?:sell|sells|sold|selling|offload(?:s|ed)?)\s+(?:the\s+)?$/,
  /^\s*(?:off\b|away\b|again\b|already\b|last\b|to\b|for\b|[?.!]*$)/,
] as const;
/** What is offered and not taken. */
const REFUSED =
  /\b(?:refus(?:e[sd]?|ing)|reject(?:s|ed|ing)?|turn(?:s|ed|ing)? down|spurn(?:s|ed|ing)?|declin(?:e[sd]?|ing)|says? no to|said no to|send(?:s|ing)? back|sent back|giv(?:e|ing) back|gave back|return(?:s|ed|ing)?)\b.{0,40}\b(?:money|cash|funding|offers?|investments?|stakes?|cheques?|checks?|bid)\b|(?:お金|資金|出資|投資|申し出)(?:を|の申し出を)?[^、。]{0,6}(?:断っ|断る|拒|はねつけ|蹴っ)/;

/** Of what may come, the outlook tells. */
const SUPPOSED =
  /\b(?:if|suppos\w+|imagin\w+|could|might|may|would|will|can|should|ever going to|what happens)\b|もし|たら|れば|かも|可能性|場合|おそれ|恐れ|リスク|将来|いつか/;

/** Money that leaves somebody is on its way. */
const MONEY = /\b(?:money|dollars?|cash|funds|buck)\b|お金|資金|ドル/;

/** "Where does that leave X?", "leaving X aside": nobody goes. */
const STAYS = /\b(?:that|this|it|which) leaves? (?:the )?$/;
const ASIDE = /^(?: with\b|[^.?!]{0,40}?\b(?:aside|out of|alone|standing|better|worse)\b)/;

function leaves({ reading: { folded, mentions } }: Context): boolean {
  if (AWAY.test(folded) || REFUSED.test(folded) || STOPS.test(folded)) return true;
  return mentions.some(({ id, company, start, end }) => {
    const before = folded.slice(0, start);
    // Chips are sold to somebody.
    if (id === company && SOLD[0].test(before) && SOLD[1].test(folded.slice(end))) return true;
    return LEAVES.test(before) && !STAYS.test(before) && !ASIDE.test(folded.slice(end));
  });
}

/** "Why did X dump Y?": a tie that the article has is taken to be over, and it isn't. */
export function readLeave(context: Context, own: Choice, { knowledge }: Library): Question | undefined {
  const { reading, graph, yesNo, negated } = context;
  const [a, b] = reading.companies;
  if (!a || !b || SUPPOSED.test(reading.folded) || !leaves(context)) return undefined;
  const isMoneyKept = REFUSED.test(reading.folded) || STOPS.test(reading.folded);
  if (MONEY.test(reading.folded) && !isMoneyKept) return undefined;
  const tied = (from: string, to: string) =>
    graph.between(from, to, 'investment')[0] ?? graph.between(from, to, 'payment')[0];
  const deal = tied(a, b) ?? tied(b, a);
  const first = context.has('q-why') && own.question.kind === 'facts' ? own.question.ids[0] : undefined;
  const entities = knowledge.facts.get(first ?? '')?.entities ?? [];
  const reason = entities.includes(a) && entities.includes(b) ? first : undefined;
  return (
    deal && {
      kind: 'tie',
      from: deal.from,
      to: deal.to,
      deal: deal.kind,
      aspect: 'any',
      ended: true,
      ...(reason === undefined ? {} : { because: reason }),
      ...(yesNo ? { yes: true } : {}),
      ...(negated ? { negated: true } : {}),
    }
  );
}
