import type { Fact } from '../knowledge/schema.ts';
import type { Turn } from './follow.ts';
import { CHOICE } from './follow-sure.ts';
import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import { GROWTH_RATE, SIZES } from './market-size.ts';
import type { Question } from './question.ts';

/** As what is measured, or only expected: "real or predicted", 「実績なの予測なの」. */
const MEASURED =
  /\b(?:actuals?|actual (?:figures?|numbers?|data)|real(?:i[sz]ed)?|reported|observed|measured|historical|known|hard (?:numbers?|data|figures?)|facts?)(?: \w+){0,2} (?:or|vs|versus)(?: \w+){0,2} (?:forecast\w*|projec\w+|predict\w*|estimate\w*|expect\w*|guess\w*)\b|\b(?:forecast\w*|projec\w+|predict\w*|estimate\w*|guess\w*)(?: \w+){0,2} (?:or|vs|versus)(?: \w+){0,2} (?:actuals?|real(?:i[sz]ed)?|reported|observed|measured|historical|known|hard|facts?)\b|(?:実績|実測|確定|事実|現実|実際)(?:値|の数字)?[^。]{0,8}(?:予測|予想|見込|推計|見通し|推定)(?:値)?|(?:予測|予想|見込み?|推計|見通し|推定)(?:値)?[^。]{0,8}(?:実績|実測|確定|事実|実際)(?:値|の数字)?/u;
/** The later ones of three. */
const LATER =
  /\b(?:(?:last|latter|final|other|second) (?:two|2|pair|couple)|(?:two|2) (?:last|latter|later)|second and third|20\d\d and (?:the )?(?:growth )?rate|(?:growth )?rate and (?:the )?20\d\d)\b|(?:後|あと|うしろ|後ろ|最後|残り|後半|終わり)(?:の)?(?:二|2)(?:つ|個|件|項目|者|点)|(?:二|2)(?:つ|番)目と(?:三|3)(?:つ|番)目|20\d\d年?(?:の[^、。]{0,6})?と(?:、)?(?:年|成長|伸び)|率と20\d\d/;
const RATE = /\b(?:growth|rate|cagr|percent\w*)\b|成長率|伸び率|率(?:は|って|の|も)|年率/;
/** What the rest may say: of the figures that were told and of nothing else. */
const AROUND =
  /\b(?:are|is|was|were|do|does|would|those|these|they|that|it|this|the|an?|last|latter|final|other|second|third|first|two|three|both|all|2|3|pair|couple|of|and|or|so|ok|okay|but|wait|also|just|to be clear|numbers?|figures?|values?|inputs?|sizes?|data|points?|ones?|market|ai|growth|annual|rate|cagr|20\d\d|\d\d|percent|be|should|can|i|treat|call|label|as|in|for|for the model|now|then|each|either|actually|really|here|article|count|model|already|hard|still|given|them)\b|[2-3二三](?:つ|個|件|項目|点|番)目?|(?:後|あと|うしろ|後ろ|最後|残り|後半|終わり)|20\d\d年?|\d+%|ai市場|市場|規模|年平均|成長率|伸び率|年率|率|数字|数値|値|すべて|全て|全部|両方|どちらも|どれも|いずれも|それ(?:ら|ぞれ)?|これ(?:ら)?|その|この|さっき|記事|扱い|として|区別|どっち|どちら|です|ます|なの|って|では|でしょう|教えて|ください|[はがのをもとでにかなだへや、。?？!！・「」\s\p{P}]/gu;
const MOST_BESIDE = { latin: 10, kana: 5 };
const LONGEST = 110;

/** Which of the figures are meant, where it isn't all of them. */
function meant(folded: string, points: Fact[]): string[] {
  const ofYear = points.filter(({ figure }) => figure && folded.includes(String(figure.year)));
  const rate = points.filter(({ id }) => id === GROWTH_RATE && RATE.test(folded));
  const named = [...ofYear, ...rate].map(({ id }) => id);
  if (LATER.test(folded) && named.length < 2)
    return points.filter(({ nature }) => nature === 'forecast').map(({ id }) => id);
  return named;
}

const sure = (id: string): Question => ({ kind: 'facts', ids: [id], sureness: true });

/** "Are those last two actuals or forecasts?", 「後ろの二つは実績？予測？」: of the market's figures, once they were told. */
export function readActualOrForecast(heard: Heard): Question | undefined {
  const { folded, last, parts } = heard;
  const choice = folded.length > LONGEST ? undefined : (CHOICE.exec(folded) ?? MEASURED.exec(folded))?.[0];
  if (!last || choice === undefined || !namesOnly(heard, []) || asksLacking(heard)) return undefined;
  const { facts } = parts.library.knowledge;
  const list = facts.get(SIZES.ids[0]!);
  if (!list) return undefined;
  const ids = [last.answered ?? last.question, ...(last.earlier ?? [])].flatMap((one) =>
    one.kind === 'facts' ? one.ids : [],
  );
  const told = [...last.facts, ...ids].filter((id) => id === list.id || list.points.includes(id));
  const isGrowth = last.question.kind === 'derived' && last.question.what.startsWith('growth');
  const isOfMarket = told.includes(last.facts[0] ?? '') || isGrowth;
  const rest = folded.replace(choice, ' ').replace(AROUND, '');
  const most = /[ぁ-ん\p{sc=Han}]/u.test(folded) ? MOST_BESIDE.kana : MOST_BESIDE.latin;
  if (told.length === 0 || !isOfMarket || rest.length > most) return undefined;
  const points = list.points.flatMap((id) => facts.get(id) ?? []);
  const named = meant(folded, points);
  const [first, ...more] = named.length > 0 ? named : severalTold(last, list);
  if (first === undefined) {
    // Of a factor, the size that is but expected is in doubt.
    const expected = isGrowth ? told.find((id) => facts.get(id)?.nature === 'forecast') : undefined;
    return sure(expected ?? last.facts.find((id) => told.includes(id)) ?? told[0]!);
  }
  if (more.length === 0) return sure(first);
  const others = more.map((id): Question => ({ kind: 'facts', ids: [id] }));
  return { kind: 'several', parts: [sure(first), ...others] };
}

/** Those that were told line by line, and nothing else with them. */
function severalTold({ answered, question }: Turn, { points }: Fact): string[] {
  const told = answered ?? question;
  const parts = told.kind === 'several' ? told.parts : [];
  const ids = parts.flatMap((one) => (one.kind === 'facts' ? one.ids.slice(0, 1) : []));
  return ids.length === parts.length && ids.every((id) => points.includes(id)) ? ids : [];
}
