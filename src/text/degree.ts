/** Words that hold one thing against others, or say how much or how often: each a claim of its own. */
const DEGREES: [string, RegExp][] = [
  [
    'compared',
    /\b(?:cheap|fast|quick|slow|big|large|small|great|strong|weak|high|low|likeli|long|short|earli|late|soon|close|fierc|hard|eas|safe|riski|tough|hars|deep|broad|wid|new|old|rich|bett|wors)i?er\b|\b(?:more|less|fewer|worse|rather) (?:[\p{L}']+ ){0,8}than\b|(?:の)?ほうが|方が(?!い)|より(?:も|は)?(?![むよど])/u,
  ],
  [
    'utmost',
    /\b(?:most(?!ly)|least|biggest|largest|smallest|strongest|weakest|fastest|fiercest|highest|lowest|cheapest|best|worst|hardest|toughest|main|chief|top|number one)\b|一番|いちばん|最も|もっとも|最(?:大|小|強|弱|多|少|高|低|速|安)|とっぷ|筆頭/u,
  ],
  [
    'share',
    /\b(?:half|majority|third|quarter|fraction|bulk|twice|double[ds]?|triple[ds]?|tenfold|per ?cent)\b|%|半分|半数|過半|大半|大部分|ほとんど|[\d一二三四五六七八九十]割|倍/u,
  ],
  [
    'often',
    /\b(?:every|each|per|an?) (?:day|week|month|quarter|year)\b|\b(?:daily|weekly|monthly|quarterly|yearly|annually|regularly|usually|often|always|instal?lments?)\b|毎[日週月年]|定期|いつも|常に|分割/u,
  ],
  [
    'willed',
    /\b(?:ask(?:s|ed)?(?! (?:because|since|for a friend))|agree[ds]?|plan(?:s|ned)?|promis\w+|propos\w+|demand\w*|insist\w*|refus\w+|convinc\w+|persuad\w+|forc(?:e[ds]?|ing)|idea|want(?:s|ed)?|request\w*|approv\w+|allow\w*|requir\w+)\b|頼[まみん]|約束|合意|提案|了承|承認|要求|要請|求め|断[っら]|拒|言い出|持ちかけ|許可|義務/u,
  ],
  [
    'ordered',
    /\b(?:first|before|after|earlier|later|sooner|since|until|ahead of)\b|最初|先に|前に|後に|まで|以前|以降/u,
  ],
];

/** The names of such words that a folded text holds. */
export const degreesOf = (folded: string): string[] =>
  DEGREES.flatMap(([name, pattern]) => (pattern.test(folded) ? [name] : []));
