const LED = String.raw`^(?:(?:so|and|ok|okay|hey|hi|で|じゃあ?|ねえ|えっと)[、,\s]*){0,8}`;
const ENDS = String.raw`[?？!！.。…\s]*$`;
const HERE =
  '(?: (?:here|in (?:all |on )?(?:this|it|here)|involved|in the (?:article|loop|cycle|piece)|in ai|(?:are|is) there)){0,12}';
/** 「は誰」, 「って誰がいる」, 「を教えて」 */
const WHO =
  '(?:たち)?(?:は|って|を|、)?(?:誰|だれ|どこ|どなた|何社?)?(?:が(?:いる|ある|出てくる))?(?:なの|ですか|です|だ|や|の|か|教えて(?:ください)?|おしえて|一覧|全員|全部){0,8}';

const THE = '(?:the |all |all the |list (?:all )?(?:the )?|name (?:all )?(?:the )?|show (?:me )?(?:the )?)?';

/** Nothing but all of a kind, and of nobody in particular. */
const ASKED: [RegExp, string][] = [
  [
    new RegExp(
      `${LED}(?:(?:who(?:'?s| is| are)? (?:all )?)?${THE}(?:investors?|backers?|funders?|investing|backing whom|funding)|who (?:invests?|backs|funds)(?: (?:in (?:whom?|what)|whom?|what))?)${HERE}${ENDS}`,
      'iu',
    ),
    'who invests in whom?',
  ],
  [
    new RegExp(
      `${LED}(?:登場する|出てくる)?(?:投資家|出資者|出資元|投資元|株主|投資先|出資先|(?:出資|投資)(?:して(?:い)?る)?(?:会社|企業|とこ(?:ろ)?|側))${WHO}${ENDS}`,
      'u',
    ),
    '誰が誰に出資してる？',
  ],
  [new RegExp(`${LED}${THE}(?:deals?|transactions?)${HERE}${ENDS}`, 'iu'), 'list all deals'],
  [new RegExp(`${LED}(?:取引|ディール|案件)${WHO}${ENDS}`, 'u'), '取引を全部教えて'],
  [
    new RegExp(`${LED}${THE}(?:companies|firms|players|names)${HERE}${ENDS}`, 'iu'),
    'which companies are in the article?',
  ],
  [
    new RegExp(
      `${LED}(?:登場する|出てくる|関わってる|関わる)?(?:会社|企業|登場人物|プレイヤー)${WHO}${ENDS}`,
      'u',
    ),
    '記事に名前が出てくる会社を全部教えて',
  ],
];

/** "Investors?", of whoever was talked about. */
const THEIRS = /^(?:(?:and|the|so|ok|who(?:'s| are)?) ){0,12}(?<whom>investors|backers|funders)[?!.\s]*$/iu;

/**
 * "Investors?", 「取引は？」: of all of them, where nobody was talked about before; a word alone is much like this and that.
 * @param text as typed; left as it is where it says anything else
 * @param before the companies of the turn before it
 */
export function inFull(text: string, before: readonly string[] | undefined): string {
  const { whom } = (before?.length === 1 && THEIRS.exec(text.trim())?.groups) || {};
  if (whom !== undefined) return `its ${whom}?`;
  return before?.length ? text : (ASKED.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? text);
}
