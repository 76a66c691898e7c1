import type { Context } from './context.ts';
import { readTie } from './pairs.ts';
import type { Question } from './question.ts';
import { clause, type Step } from './scene.ts';

/** What a tie-up, a stake or a payment may be taken for. */
const KINDS = {
  whole: {
    en: 'mergers?|acquisitions?|take-?overs?|buy-?outs?|joint ventures?|jvs?|subsidiar(?:y|ies)|holding compan(?:y|ies)|ipos?|(?:outright )?purchases?|spin-?offs?',
    ja: '合併|買収|合弁(?:会社|事業)?|経営統合|統合|子会社(?:化)?|m&a|買い取り|買取|買い上げ|乗っ取り',
  },
  gift: {
    en: 'loans?|lending|debts?|bonds?|mortgages?|donations?|gifts?|charity|grants?|subsid(?:y|ies)|bribes?|tax(?:es)?|fines?|penalt(?:y|ies)|rebates?|refunds?|dividends?|bail-?outs?|sponsorships?|ransoms?',
    ja: '融資|貸付(?:金)?|貸し付け|貸し|借金|ろーん|寄付(?:金)?|寄附|募金|贈与|贈り物|ぷれぜんと|補助金|助成金|給付金|賄賂|わいろ|税金|罰金|違約金|配当(?:金)?|返金|返済|救済|お小遣い',
  },
  stake: { en: 'investments?|stakes?|equity|shares?', ja: '投資|出資|株' },
};
/** The tie-up of all, too. */
const ONE_FIRM =
  /\b(?:(?:is|are|become|became|now|into|as) (?:now |all |just )?(?:one|a single|the same) (?:big |new |giant )?(?:company|firm|corporation|entity|business)|companies (?:are|become|became) (?:now )?one)\b|(?:一つ|ひとつ|1つ|一|同じ)の?(?:会社|企業)に(?:な|まとま|統合)/;

const asEnglish = (kinds: string): RegExp =>
  new RegExp(
    String.raw`\b(?:an?|the|some|any|one(?: big)?|(?:kind|sort|form|type|case|piece) of|basically|really|just|actually|technically|essentially|effectively|practically|simply|merely|like|as|into|called|mean(?:s|t)?|is|are|was|isn't|wasn't) (?:\w+[ -]){0,2}?(?:${kinds})(?=\s*(?:$|[?.!,;:]|(?:of|between|by|from|to|in|then|basically|right|really|or|too|as|here|among|with|for)\b))`,
  );
const asJapanese = (kinds: string): RegExp =>
  new RegExp(
    `(?:${kinds})(?:の(?:こと|一種|よう))?(?=な?の[?？]?$|な(?:の|ん)|だ(?!か)|です|でしょ|で(?:合|あ|間違|おけ|ok|いい)|って(?:こと|意味|いう|理解)|という?(?:こと|意味|認識|理解)|みたいな|じゃ|では|扱い|と同じ|と(?:言|いえ|呼|考え|みな|見な)|に(?:あた|当た|なる|該当|近)|を意味|も?同然|やろ|やん|っしょ|か[?？。]?$|[?？]|$)`,
  );
const ofKinds = (...names: (keyof typeof KINDS)[]): RegExp[] => [
  asEnglish(names.map((name) => KINDS[name].en).join('|')),
  asJapanese(names.map((name) => KINDS[name].ja).join('|')),
];
const NOT_OF = {
  partnership: [...ofKinds('whole', 'gift'), ONE_FIRM],
  investment: ofKinds('whole', 'gift'),
  payment: ofKinds('whole', 'gift', 'stake'),
};

/** What may come of it, or what is asked beside it, is another matter. */
const OTHER =
  /\b(?:may|might|could|would|will|can|going to|leads? to|chances?|possib\w+|likely|future|one day|some ?day|soon|next|eventually|plan\w*|or)\b|可能性|かも|将来|今後|いつか|いずれ|そのうち|つなが|しそう|される|予定|それとも/;

const TIE_UP =
  /\b(?:tie-?ups?|partnerships?|alliances?|pact|team-?ups?|(?:three|3)[- ]way|(?:deal|agreement|arrangement) (?:between|among|of))\b|提携|同盟|あらいあんす|ぱーとなーしっぷ|三社の連(?:合|携)/;

const isSaidOf = (kind: keyof typeof NOT_OF, folded: string): boolean =>
  NOT_OF[kind].some((pattern) => pattern.test(folded));

/** A tie-up taken for a merger, a loan and the like: the tie-up is told. */
function readTieUp({ reading, graph, entitiesOf, negated }: Context): Question | undefined {
  if (!TIE_UP.test(reading.folded) || !isSaidOf('partnership', reading.folded)) return undefined;
  const told = graph.all
    .filter(({ kind }) => kind === 'partnership')
    .flatMap(({ facts }) => facts)
    .filter((id) => reading.companies.every((one) => entitiesOf(id).includes(one)));
  // Where none is named it is the one of the most.
  const [first] = told.toSorted((a, b) => entitiesOf(b).length - entitiesOf(a).length);
  return first === undefined ? undefined : { kind: 'facts', ids: [first], polarity: negated ? 'y' : 'n' };
}

/** A stake taken for a gift, or a payment for a stake: the deal is told. */
function readDeal(context: Context): Question | undefined {
  const { reading, graph, negated } = context;
  const tie = readTie(context);
  if (tie?.kind !== 'tie' || tie.claim?.than) return undefined;
  const [deal] = graph.between(tie.from, tie.to, tie.deal);
  if (deal?.kind !== 'investment' && deal?.kind !== 'payment') return undefined;
  if (!isSaidOf(deal.kind, reading.folded)) return undefined;
  const { from, to, kind } = deal;
  return { kind: 'tie', from, to, deal: kind, aspect: 'any', counted: negated };
}

/** "Is the tie-up a merger?", 「その出資って寄付ってこと？」: one kind of deal that is taken for another. */
export const readMadeInto: Step = (scene) => {
  const { context } = scene;
  if (!context.yesNo || OTHER.test(context.reading.folded)) return undefined;
  const question = readTieUp(context) ?? readDeal(context);
  return question && clause(scene, question);
};
