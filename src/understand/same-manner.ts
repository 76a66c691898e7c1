/** How it is to be told, and nothing else: "NVIDIA's, same brevity?", 「NVIDIAのも、同じ短さで」. */
const MANNER =
  /^(?<asked>.{3,60}?)(?:,|:|;| -| —|\s?\()?\s*(?:and |but )?(?:(?:in|with|at|to|of) )?(?:(?:exactly |just )?(?:the |that )?(?:same|equal|similar|matching) (?:brevity|length|format|style|level of detail|detail|depth|manner|shape|conciseness|compactness|terseness|treatment|terms|number of (?:words|lines))|(?:just |every bit )?(?:as|equally|similarly|likewise) (?:short|brief|concise|terse|succinct|compact|tight)(?:ly)?|(?:in )?(?:just )?as few words)(?:,? (?:please|pls|again|too|if you can))?\)?(?<end>[?.!]*)$/iu;
const JAPANESE =
  /^(?<asked>.{2,40}?[のはもを])、?(?:さっきと|先ほどと|いまと|今と)?(?:同じ|おなじ|同様の)(?:くらい|ぐらい)?(?:の)?(?:短さ|長さ|簡潔さ|手短さ|粒度|書式|文字数|分量|濃さ|こまかさ|細かさ)(?:で|に)?(?:、?(?:お願い(?:します|いたします|できますか)?|頼む|よろしく|どうぞ))?(?<end>[?？。!！]*)$/u;

/** Half a question without how long its answer is to be, which is as it was before. */
export function withoutManner(text: string): string {
  const { asked, end = '' } = (MANNER.exec(text) ?? JAPANESE.exec(text))?.groups ?? {};
  return asked === undefined ? text : `${asked.trimEnd()}${end}`;
}
