import { fold } from '../text/fold.ts';
import { isStated } from './market-size.ts';
import type { Question } from './question.ts';
import { clauseOf, type Clause } from './scene.ts';
import { asOne, partsOf } from './several.ts';
import type { Understanding } from './understand.ts';

/** The market in several years. */
export const isOfYears = (question: Question): boolean =>
  (question.kind === 'several' || 'until' in question) &&
  partsOf(question).every(({ kind }) => kind === 'market');

const YEAR = /(?<![\d$.,])20\d\d(?!\d|\.\d)年?/g;
const MARKET = /市場|\bmarket\b/;
/** A stretch of years, or what lies between two: asked once. */
const STRETCH =
  /から|まで|[~〜–—]|間|以降|以前|20\d\d年?より|\b(?:from|between|through|until|till|by|since|after|before|beyond|vs\.?|versus|over)\b|20\d\d ?- ?20\d\d|->|→/;
/** All that may stand beside years where nothing but the size of the market in them is asked. */
const BESIDE = new RegExp(
  [
    String.raw`\b(?:what(?:'?s)?|which|how|big|large|much|are|is|was|were|will|would|does|do|did|has|have|can|could|you|i|me|us|the|an?|its|it|ai|market|markets|size|sizes|worth|value|values|in|for|of|on|and|or|article|piece|text|forecasts?|forecasted|predicts?|predicted|prediction|projects?|projected|projections?|gives?|given|states?|stated|says?|said|expects?|expected|figures?|numbers?|estimates?|estimated|be|there|any|also|then|each|both|respectively|separately|years?|about|by|please|pls|tell|show|list|report|provide|need|like|to|know|according|s|actual|same|too)\b`,
    'ai|市場|規模|大きさ|金額|額|予測|予想|見込み|実績|現在|今|値|数値|数字|見通し|記事|それぞれ|どのくらい|どれくらい|どれほど|いくら|いくつ|何億|何兆|ドル|どる|だと|では|には|とは|について|に関して|および|及び|ならびに|また|そして|あと|両方|各|時点|年|教えて|おしえて|ください|下さい|知りたい|お示し|ご教示|示して|願い|お|ます|です|でしょう|ですか|書かれ|書いて|記載|され|載って|して|ある|あり|って|なって|なる|なり|います|いる|いました|て|い|る|ん|の|は|が|で|に|と|を|も|か|な|ね|っけ|くれ|ほしい|欲しい|いたし|致し',
    String.raw`[\s、。,.?？!！・:：;；&/()（）'"「」-]`,
  ].join('|'),
  'gu',
);

/** "What market size for 2027, and what for 2028?": a size for each year; those without one in a row are told at once. */
export function readMarketYears(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  const years = [...new Set(Array.from(folded.matchAll(YEAR), ([year]) => Number.parseInt(year, 10)))];
  if (years.length < 2 || !MARKET.test(folded) || years.every(isStated)) return undefined;
  const rest = folded.replaceAll(YEAR, ' ');
  if (STRETCH.test(folded) || rest.replaceAll(BESIDE, '') !== '') return undefined;
  const stated = years.filter(isStated).map((year): Question => ({ kind: 'market', year }));
  const lacking = years.filter((year) => !isStated(year)).toSorted((a, b) => a - b);
  const [first, until] = [lacking[0]!, lacking.at(-1)!];
  const areTold = Array.from({ length: until - first }, (_, more) => first + more).some(isStated);
  const untold: Question[] =
    lacking.length > 1 && !areTold
      ? [{ kind: 'market', year: first, until }]
      : lacking.map((year) => ({ kind: 'market', year }));
  const question = asOne(first < 2025 ? [...untold, ...stated] : [...stated, ...untold]);
  return question && clauseOf(text, question, parts);
}
