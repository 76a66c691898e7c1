import { fold } from '../text/fold.ts';
import { hasQuestionWord } from './yesno.ts';

/** 「…から受け取っていて、同時に…に出資もしている会社は？」: one of whom two things are so. */
const BOTH_SO =
  /^[^。?？]*(?:て|り|つつ|ながら|し)、(?:しかも|かつ|なおかつ|同時に|その一方で|一方で|その上|さらに)[^。?？]*(?:会社|企業|ところ|とこ|投資家|者|の)(?:は|って|が)?、?(?:どこ|誰|だれ|どれ|何社|あ[るり]|い[るま])?[ぁ-ん]{0,8}[?？。\s]*$/u;
/** 「…のGPU、xAIは何に使ってる？」: what a verb is about is said first. */
const SAID_FIRST =
  /^[^、。?？はがをも]{2,20}、[^、。?？]{1,16}(?:は|って|が)(?:何|なに|どこ|どう)(?:の[^、。?？はがを]{1,8})?(?:に|で)?(?:使|つか|買|活か|役立)[^、。]{1,12}$/u;
/** "from A via B and C back to A", 「A発→B経由→Aに戻る」: one way, whoever stands on it. */
const WAY =
  /\bfrom (?:\S+ ){1,3}(?:via|through|over) [^?.!;]*\b(?:back )?to \S|[→⇒＞>][^。?？]*(?:経由|戻|もど|行き|届)|経由[^。?？]*[→⇒]/iu;

/** Whether a message is about one way that money takes, and asks nothing besides. */
export const isOfOneWay = (text: string): boolean =>
  WAY.test(text) &&
  !/[?？;；]\s*\S.{7}/u.test(text) &&
  !/[、,]\s*(?:and |それと|あと)?(?:who|why|when|誰|なぜ|いつ)/iu.test(text);

/** Whether a question is one by its form, though a comma stands in it. */
export const isOneByForm = (text: string): boolean =>
  (BOTH_SO.test(text) && !hasQuestionWord(fold(text.slice(0, text.lastIndexOf('、'))))) ||
  SAID_FIRST.test(text) ||
  isOfOneWay(text);
