/** Opens nothing, closes nothing: 「で、」, "so". */
const LEADS = /^(?:(?:で|あと|じゃあ?|それと|ちなみに|and|so|ok|also|then)[、,\s]\s?){1,8}/iu;

/** A Japanese noun: kanji, katakana, Latin, a person, or the likes of 狙い and 流れ. */
const NOUN = String.raw`(?:[\p{sc=Han}\p{sc=Kana}ーa-z\d々]|さん|くん|氏|の\p{sc=Han}{1,2}[いりえけれみちき]|の(?:ねらい|ちがい|しくみ|ながれ))`;

/** 「Kovachさん」, 「価格競争」, 「マイクロソフトの狙いって？」: no particle that makes a sentence of it. */
const THING = new RegExp(
  String.raw`^[^はがをもでに、。?？!！=＝→\n]{0,30}${NOUN}(?:(?:って|とは)[?？]*|について|の(?:話|件|こと))?[。…\s]*$`,
  'iu',
);

/**
 * Whether a Japanese text names a thing and says nothing of it: yes or no answers nothing then.
 * @param text as typed: folding makes hiragana of katakana, and a noun like リスク look like a verb
 */
export function namesThing(text: string): boolean {
  const said = text.normalize('NFKC').trim().replace(LEADS, '');
  return /[ぁ-んァ-ヶ\p{sc=Han}]/u.test(said) && THING.test(said);
}
