/** What stands for a wording that says the same in a less usual way. */
export type Rewording = readonly [RegExp, string | ((...found: string[]) => string)];

const INVESTS = ['invest', 'invests', 'invested', 'investing'];
const investsAs = (...forms: (string | undefined)[]): string => INVESTS[forms.findIndex(Boolean)]!;

/** To put money in, by other words; and whether one should. */
export const INVESTING: Rewording[] = [
  // "Buy $10b of NVIDIA shares"
  [
    /\b(?:(buy)|(buys)|(bought|picked up)|(buying)) ((?:about |around |up to )?\$?[\d.]+ ?(?:bn?|billion|m|million|k)?(?: (?:dollars? )?worth)?) (?:of |in )([\w.]+?)(?:'s|s')? (?:shares?|stocks?|equity)\b/g,
    (_, buy, buys, bought, buying, sum, name) => `${investsAs(buy, buys, bought, buying)} ${sum} in ${name}`,
  ],
  // To buy part of a company is to invest in it.
  [
    /\b(?:(buy)|(buys)|(bought|picked up)|(buying)) (?:(?:an?|some|any|more|its|their|the) )?(?:\w+ )?(?:stakes?|shares?|stocks?|piece|slice|chunk|tickets?) (?:in|of|on)(?:to)?\b/g,
    (_, ...forms) => `${investsAs(...forms.slice(0, 4))} in`,
  ],
  // In the third person, nobody is told to
  [
    /\b(act|acts|acting)(?= (?:as|like) (?:an? |the )?(?:\w+ )?(?:investors?|backers?|shareholders?|suppliers?|customers?|providers?|insurance|hedge|rivals?|partners?|funders?)\b)/g,
    'serving',
  ],
  [
    /\b(?:is|would) it (?:be )?(?:advisable|wise|prudent|sensible|worthwhile|reasonable|a good idea) to (?:invest in|buy|hold)\b/g,
    'should i invest in',
  ],
  // "Is A a good investment?"
  [
    /\b(?:good|sound|wise|safe|smart|attractive|worthwhile|prudent) investment(?=(?: (?:now|today|at present|right now|at the moment))?[\s?.!]*$)/g,
    'good stock to buy',
  ],
  [/値札(?:が|の|は)?(?:[つ付]いて(?:い)?)?[な無]い/gu, '金額がない'],
  [/(?:一番|いちばん)お?金?(?:を)?(?=出す|出して|出し?てる|払う|払って)/gu, '一番多く'],
  // "The thirty": of sums in billions, as everybody speaks of them
  [
    /\bthe (thirty|thirteen|fifteen|seventy[- ]four)\b(?=\s*(?:[?.,!;]|$|(?:would|will|does|do|is|was|comes?|goes?|could|can|that|which|it|they|from|to|anthropic|microsoft|openai|nvidia)\b))/g,
    (_, sum = '') => `the ${{ thirty: 30, thirteen: 13, fifteen: 15 }[sum] ?? 74} billion`,
  ],
  [/\b(?:sponsor|financier)(s?)\b/g, 'backer$1'],
];
