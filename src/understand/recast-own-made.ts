import type { Rewording } from '../text/rewriter.ts';

const ENGLISH_LEAD = String.raw`(?:(?:so|and|but|ok|okay|wait|hey|hm+|wasn't sure,?|is it true that|i wonder(?: if| whether)?),? ){0,12}`;
const MAKES =
  '(?:have|has|got|make|makes|making|build|builds|building|design|designs|designing|develop|develops|developing|manufacture|manufactures|produce|produces|producing|run|runs|running|own|owns|operate|operates|operating|sell|sells)';
const OWN = "(?:any )?(?:of )?(?:its|their|it's|a) own (?:custom |ai |in-?house ){0,12}";
const SELF = '(?: (?:itself|themselves|in-?house|on its own|by itself))';
const CHIPS = '(?:chips?|gpus?|silicon|semiconductors?|processors?|tpus?|accelerators?)';
const CLOUD = '(?:clouds?(?: (?:platform|infrastructure|service|business))?)';
const WHO = String.raw`(?:do|does|did|is|are|has|have) (?<who>[\w.]{2,16}(?: [\w.]{2,12})?) (?:even |actually |really |also |already |now |secretly ){0,12}(?:(?:got|been|have|has) )?`;
const ENDS = String.raw`(?: (?:too|as well|at all|though|then|or (?:what|not|does it \w+ (?:them|it)?.*)|according to .*|per the article))?[?!.\s]*$`;

const english = (thing: string): RegExp =>
  new RegExp(
    `^${ENGLISH_LEAD}${WHO}(?:${MAKES} ${OWN}${thing}|${MAKES} (?:any |the )?(?:custom |ai )?${thing}${SELF})${ENDS}`,
    'iu',
  );

const JAPANESE_OWN = '(?:自社(?:製|開発|設計)?|自前|自分(?:たち|ら)?|独自(?:開発)?|自力|内製|社内)';
const JAPANESE_MAKES =
  '(?:作|つく|造|持|もっ|もち|開発|設計|製造|生産|運営|運用|内製|ある|あん|出し)[^。?？]{0,10}';
const japanese = (thing: string): RegExp =>
  new RegExp(
    `^(?:で、?|じゃあ、?|ところで、?|ちなみに、?)?(?<who>[^\\s、。はってがの]{2,16})(?:さん)?(?:は|って|も|が)、?(?:${JAPANESE_OWN}(?:の|で|製の|した)?${thing}(?:を|って|も|は)?|${thing}(?:を|も|は|って)?${JAPANESE_OWN}(?:で|製で)?)(?:${JAPANESE_MAKES}|なの|です|製)[?？。\\s]*$`,
    'iu',
  );

/** "Does X make its own chips?": whether it stands in that layer; whose it uses is another question. */
export const OWN_MADE: readonly Rewording[] = [
  [english(CHIPS), 'is $<who> a chip maker?'],
  [english(CLOUD), 'is $<who> a cloud provider?'],
  [japanese('(?:AI)?(?:チップ|GPU|半導体|TPU)'), '$<who>はチップメーカー？'],
  [japanese('クラウド(?:サービス|基盤)?'), '$<who>はクラウドプロバイダー？'],
];
