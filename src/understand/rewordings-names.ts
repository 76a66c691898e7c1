import type { Rewording } from './rewordings-investing.ts';

// What a company is called by what it makes, sells or is run by: more ways than a list of names can hold.

const WHO = '(?:companies|company|firm|giant|titan|behemoth|house|outfit|crew|lot|side|gang|bunch|team|shop)';
const SELLS = '(?:maker|seller|vendor|merchant|landlord|owner)';
const COMPANY = '(?:の?(?:親会社|会社|企業|開発元|作り手|中の人)|の(?:とこ(?:ろ)?|ほう|方))';
const MAKES =
  'を?(?:作って(?:い)?る|作った|つくって(?:い)?る|つくった|売って(?:い)?る)(?:とこ(?:ろ)?|会社|企業|社|ほう|方)';
const SHOP = '屋(?:さん)?';

/** Of a whole layer, too, but where it gives or gets money. */
const OF_MONEY =
  '(?=(?:は|が|に|へ|から)[^。]*(?:払|出資|投資|入れ|いくら|なんぼ))(?![^。]*(?:誰|だれ|どこ|名前|何社|ほか|他に|以外))';

const english = (things: string, heads: string): RegExp =>
  new RegExp(`\\b(?:${things}) ${heads}\\b(?!'? ?layer)`, 'g');

/** Names for what companies are called without one: "the chip firm", "Sam's shop", 「クロード作ってるとこ」. */
export const NAMES: Rewording[] = [
  [english('windows|azure', `(?:${WHO}|${SELLS})`), 'microsoft'],
  [/\bthe (?:software|cloud) (?:giant|firm|behemoth|titan|landlord)\b/g, 'microsoft'],
  [english('(?:graphics? cards?|gpus?)', `(?:firm|titan|outfit|house|side|${SELLS})`), 'nvidia'],
  [/\bthe (?:chip|semiconductor|silicon) (?:firm|giant|seller|vendor|titan|behemoth)\b/g, 'nvidia'],
  [/\bthe (?:company|firm|one|lot) with the green logo\b|\bthe green logo (?:company|firm|lot)\b/g, 'nvidia'],
  [
    /\bsam's (?=(?:company|firm|outfit|crew|lot|bunch|team|shop|lab|startup|place|gang|people|folks)\b)/g,
    "sam altman's ",
  ],
  [
    new RegExp(`(?:窓|うぃんどうず|あじゅる)(?:${COMPANY}|${SHOP})|くらうど${SHOP}${OF_MONEY}`, 'g'),
    'microsoft',
  ],
  [
    new RegExp(
      `緑(?:の)?(?:ろご)?(?:の)?(?:半導体)?(?:${COMPANY}|${SHOP}|めか)|(?:半導体|ちっぷ)${SHOP}${OF_MONEY}|(?:ぐらぼ|gpu)(?:の会社|めか|${MAKES})`,
      'g',
    ),
    'nvidia',
  ],
  [new RegExp(`(?:ちゃっと ?gpt|ちゃっぴ|じぴち|chatgpt)(?:${COMPANY}|${MAKES})`, 'g'), 'openai'],
  [new RegExp(`(?:くろど|claude)(?:${COMPANY}|${MAKES})`, 'g'), 'anthropic'],
  [
    new RegExp(
      `(?:ぐろっく|grok)(?:${COMPANY}|${MAKES})|(?:いろん|ますく)(?:さん|氏)?(?:ん?とこ|んところ|のところ|の企業)`,
      'g',
    ),
    'xai',
  ],
];
