import type { Library } from '../knowledge/index.ts';
import type { Layer } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { namesIn } from './ask-lists.ts';
import { betOf } from './bet-too.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { clauseOf, type Clause } from './scene.ts';
import type { Understanding } from './understand.ts';

const CHIP = String.raw`(?:ちっぷ|半導体|gpu)(?:の?めーか[ーあ]?|の?(?:会社|企業|屋|大手|勢)|を?作る(?:会社|側)|べんだー?)?`;
const CHIP_EN = String.raw`(?:ai )?(?:chip|gpu|semiconductor|hardware)[- ]?(?:makers?|compan(?:y|ies)|firms?|vendors?|giants?|players?|suppliers?|sellers?|designers?|producers?|manufacturers?|business(?:es)?|one|guys?)`;
const CLOUD = String.raw`くらうど(?:の?(?:会社|企業|屋|事業者|大手|業者|勢|側)|ぷろばいだー?)`;
const CLOUD_EN = String.raw`cloud[- ]?(?:providers?|compan(?:y|ies)|firms?|vendors?|giants?|business(?:es)?|suppliers?|players?|operators?|one|guys?)`;
/** Investors by their trade. */
export const TRADES: readonly (readonly [Layer, string, string])[] = [
  ['chip', CHIP, CHIP_EN],
  ['cloud', CLOUD, CLOUD_EN],
];
const NAME = '\u0001';

/** Set apart from a list: 「…を除いた」, "leaving … aside", "aren't …". */
const leftOut = (ja: string, en: string): RegExp =>
  new RegExp(
    String.raw`(?:${ja})(?:である|の)?(?:[^、。?？]{0,6})?(?:を|は|も)?、?(?:除|のぞ[いくけ]|以外|抜き|抜いて|抜く|外し|外す|はず[しす]|ではない|じゃない|でない|別(?:に|として)|省[いく]|(?<=の)(?:ほか|他(?!社))|さておき|置いて(?:おいて|おく)|ひとまず措)` +
      String.raw`|\b(?:leav\w+|set\w*|put\w*) (?:out |aside )?(?:the |any |all |every )?(?:${en})(?: (?:out|aside|apart|to one side))?|\b(?:apart|aside) from (?:the |any |all )?(?:${en})|\b(?:besides|except(?:ing)?(?: for)?|excluding|exclude|other than|bar(?:ring)?|without|minus|not counting|ignoring|omitting|skipping|aren't|isn't|are not|is not|but(?: for)?|beyond|outside(?: of)?|dropping|ex) (?:also |themselves |itself |an? |the |any |all )?(?:${en})|(?:${en}),? (?:is |are |being )?(?:excluded|aside|apart|left out|excepted|not included|out of it|not counted)`,
    'u',
  );
const BY_TRADE = TRADES.map(([layer, ja, en]) => [layer, leftOut(ja, en)] as const);
const BY_NAME = leftOut(NAME, NAME);

/** All that get money, by their number. */
const ALL_LABS =
  /(?:三|3)(?:社|つ|者)(?:の)?(?:すべて|全て|全部|とも|みんな|いずれ(?:に)?も|共通|それぞれ|に(?:も)?(?:揃って|そろって|等しく|漏れなく))|全(?:三|3)?社|(?:すべて|全て|全部)(?:の(?:ai)?(?:企業|会社|らぼ))?に|\ball (?:of )?(?:the )?(?:three|3)\b|\beach of the (?:three|3)\b|\bevery (?:one of the (?:three|3)|lab)\b|\ball the labs\b/u;
/** Listed labs are meant together. */
const ALIKE =
  /すべて|全て|全部|三社|3社|いずれ|とも|共通|\b(?:all|each|every|alike|both|common|shared|across)\b/u;
const INVESTS =
  /出資|投資|資金|お金|株主|支え|入れて|\b(?:invest\w*|back(?:s|ed|ing|ers?)?|money|fund(?:s|ed|ing|ers?)?|stakes?|put\w*|in all|cap tables?)\b/u;
const ELSE =
  /なぜ|なんで|理由|いつ|何社|何人|\b(?:why|when|how (?:many|much)|true|correct|told|nobody|no one|only)\b|本当|正しい|しか|だけ|よね|のみ|^(?:is|are|does|do|did|has|have)\b/u;

/** Who of a trade puts money into anybody. */
export const ofTrade = (layer: Layer, { graph, knowledge }: Library): string[] =>
  [...knowledge.entities.values()]
    .filter(({ id, layers }) => layers.includes(layer) && graph.outOf(id, 'investment').length > 0)
    .map(({ id }) => id);

/** The investors of the trade that a folded text sets apart. */
function tradeLeftOut(folded: string, library: Library): string[] | undefined {
  const [layer] = BY_TRADE.find(([, pattern]) => pattern.test(folded)) ?? [];
  return layer === undefined ? undefined : ofTrade(layer, library);
}

/** The one of the investors that is set apart by its name. */
function nameLeftOut(folded: string, givers: string[], parts: Understanding): string[] | undefined {
  const named = namesIn(folded, parts).filter(({ id }) => givers.includes(id));
  const out = named.filter(({ name }) => BY_NAME.test(folded.replaceAll(name, NAME)));
  return out.length > 0 && out.length === named.length ? out.map(({ id }) => id) : undefined;
}

/** "Leaving the chipmaker aside, who has money in all three?", 「三社すべてに出資する投資家、チップメーカーは除いて」: all but that one. */
export function readBackersBut(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text.trim());
  if (folded.length > LONGEST || !INVESTS.test(folded) || ELSE.test(folded)) return undefined;
  const { graph, knowledge } = parts.library;
  const isFunded = (id: string) => graph.into(id, 'investment').length > 0;
  const ids = [...new Set(namesIn(text, parts).map(({ id }) => id))];
  const labs = ids.filter(isFunded);
  const givers = ids.filter((id) => !labs.includes(id));
  if (labs.length === 0 ? !ALL_LABS.test(folded) : labs.length < 2 || !ALIKE.test(folded)) return undefined;
  const besides =
    givers.length > 0 ? nameLeftOut(folded, givers, parts) : tradeLeftOut(folded, parts.library);
  if (!besides || besides.length === 0) return undefined;
  // 「Microsoftの出資先すべてに入れている先、Microsoftは除く」: named as the one whose stakes they are, too.
  const [giver = '', again] = besides;
  const own = giver === again ? graph.outOf(giver, 'investment').map(({ to }) => to) : undefined;
  const of = own ?? (labs.length > 0 ? labs : [...knowledge.entities.keys()].filter(isFunded));
  const backers: Question = { kind: 'investors', of, all: true, besides: [...new Set(besides)] };
  const bet = betOf(folded, of, besides, parts.library);
  const asked: Question = bet ? { kind: 'several', parts: [backers, bet] } : backers;
  return clauseOf(text, asked, parts, [...of, ...besides]);
}
const LONGEST = 180;

/** The trade itself, as that of one that was talked about. */
const THAT_TRADE = TRADES.map(
  ([layer, ja, en]) => [layer, new RegExp(String.raw`\b(?:the|that) (?:${en})|その(?:${ja})`, 'u')] as const,
);

/** Asks for the one that was set apart. */
const WHO_OUT =
  /(?:除|のぞ|外|はず|抜|省|別に)(?:いた|した|かれた|された|いている|いてる)(?:ほう|方|側|その)?[^、。]{0,10}?(?:は|とは|って|を|が|の名)[^。]{0,12}$|(?:除|外|抜|省)(?:いた|した)のは?(?:どこ|誰|だれ)|\b(?:leave|left|leaving|exclud\w+|set(?:ting)? aside|omit\w*|took out|taken out|drop\w*|skipp\w+)\b/u;
const WHICH =
  /どこ|誰|だれ|何|名前|とは|社名|って|[はが][?？。]*$|\b(?:who|which|what|name)\b|\.\.\.|is\s?[?…]/u;
const MOST = 60;

/** "Without the chipmaker?", 「除いたチップメーカーとは？」, after who invests: the list without that one, or who that one is. */
export function readLeftOut(context: Context, last: Turn, library: Library): Question | undefined {
  const { question } = last;
  const { folded, companies } = context.reading;
  if (question.kind !== 'investors' || folded.length > MOST) return undefined;
  const { besides: left = [] } = question;
  if (companies.some((id) => !left.includes(id))) return undefined;
  const [out, more] = left;
  const isMeant = ([layer, pattern]: readonly [Layer, RegExp]): boolean =>
    pattern.test(folded) && library.knowledge.entities.get(out ?? '')?.layers.includes(layer) === true;
  const isOut = WHO_OUT.test(folded) || THAT_TRADE.some(isMeant);
  if (out !== undefined && more === undefined && isOut && WHICH.test(folded))
    return { kind: 'layers', of: out };
  const besides = tradeLeftOut(folded, library);
  return besides && question.besides === undefined && !ELSE.test(folded)
    ? { ...question, besides }
    : undefined;
}
