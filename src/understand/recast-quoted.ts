import type { Rewording } from '../text/rewriter.ts';

const QUOTE = String.raw`(?:the )?(?<!\w)['"‘“](?=[^'"’”]{0,90}\bpa(?:ys?|id|ying)\b)[^'"’”]{12,140}['"’”](?!\w)(?: (?:line|quote|phrase|description|formulation|sentence|remark))?`;
const DATED = String.raw`^(?=.{0,300}(?:\bpubli(?:sh|c)|\bdated?\b|\bcame out\b))`;

/** How money goes round, in quotation marks, beside what is asked of the article's own date. */
export const QUOTED: readonly Rewording[] = [
  // "Who said '… pays …', and when was the article published?"
  [
    new RegExp(
      String.raw`${DATED}(?<before>.{0,200}?)\b(?:who (?:said|says|wrote|came up with|coined|posted|put it as)|whose (?:words?|line|phrase|quote)(?: is| are| was| were)?):? ${QUOTE}`,
      'iu',
    ),
    '$<before>who described the loop',
  ],
  [
    new RegExp(String.raw`${DATED}(?<before>.{0,200}?)${QUOTE}`, 'iu'),
    '$<before>the description of the loop',
  ],
  [
    /^(?=[^]{0,200}(?:公開|日付|掲載日|いつ))(?<before>[^]{0,100}?)「(?=[^「」]{0,60}支払)[^「」]{8,120}」(?:(?:は|って)誰(?:の|が)(?:言葉|発言|フレーズ|セリフ|台詞|表現|言い方|言い回し|言った(?:の|こと)?)|(?:と|って|を)?(?:最初に)?(?:誰が)?(?:言った|言い表した|書いた|述べた|表現した|投稿した)(?:のは誰|の|人物|人|記者)?)/u,
    '$<before>この循環を言い表したのは誰',
  ],
  [
    /^(?=[^]{0,200}(?:公開|日付|掲載日|いつ))(?<before>[^]{0,100}?)「(?=[^「」]{0,60}支払)[^「」]{8,120}」(?=の|という)/u,
    '$<before>この循環',
  ],
];
