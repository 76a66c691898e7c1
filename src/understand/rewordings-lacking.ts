import type { Rewording } from '../text/rewriter.ts';

/** What companies have and the article doesn't tell, in the words that it is listed by. All of it reads folded text. */
export const LACKING: Rewording[] = [
  // "Who backs A yet not B", "which investor of A goes unnamed at B"
  [/\b(?:and )?(?:yet|though|albeit) not\b(?= (?:in )?[\w.]+[\s?.!]*$)/g, 'but not'],
  [/\bgo(?:es)? (?:unnamed|unmentioned) (?:at|in|by|under|with)\b/g, 'is not named in'],
  // 「ユーザーって何人」, 「会員は今何人くらい」
  [
    /(?:ゆざ|利用者|会員|登録者|使ってる人|使う人)(?:の数|数)?(?:って|は|が|も|、|\s){0,24}(?:今|いま|現在|だいたい|大体|ざっと|全部で|世界で|合計){0,8}(?:は|で)?(?:何|なん)(?:人|名|億|万|千)/gu,
    '利用者数はいくつ、何人',
  ],
  [
    /(?:働いて(?:い)?る人|勤めて(?:い)?る人|人員)(?:の数|数)?(?:って|は|が|\s){0,24}(?:何|なん)(?:人|名)/gu,
    '従業員は何人',
  ],
  // "What's A's share of the chatbot market", "how big a slice of the market has A got"
  [
    /(?<=\b(?:what(?:'?s)?|wats?|how (?:big|large|much))\b[^?]*)\b(?:share|slice|chunk|percentage|cut|portion) of (?:the|its|their) (?!(?:pie|money|funds?|investments?)\b)(?:[\w-]+ ){0,2}market\b/g,
    'market share percentage',
  ],
  // "How many ppl work at A": how many are hired is another matter
  [
    /\bhow many (?:ppl|people|folks|humans|persons?|workers?|employees?|staff(?:ers)?) (?:does |do |is |are |now |currently ){0,12}(?:work(?:s|ing)?|employed|on the payroll)(?: (?:at|for|in|by|with))?/g,
    'headcount at',
  ],
  // "Is that amount missing?", 「金額は抜けてる？」: isn't it written?
  [
    /(?<=^(?:so |and |but |wait )?(?:is|are) [^?.!]{0,50}\b(?:amounts?|sums?|figures?|numbers?))\b([^?.!]{0,30}?) (?:missing|left out|left blank|blank|omitted|absent|nowhere to be found)\b/g,
    '$1 not stated in the article',
  ],
  [
    /(?<=額|金額|数字)(?:は|が|も|って|だけ)?(?:抜けて(?:い)?(?:る|ます)|抜け落ちて(?:い)?(?:る|ます)|空欄|空白)/gu,
    'は書かれてない',
  ],
];
