import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** What two companies are said to be in for. */
const LOSS = /赤字|損失|\b(?:loss(?:es)?|deficits?|red ink)\b/;
const WRITTEN_OFF = /減価償却|償却|\b(?:depreciation|write-?(?:off|down)s?|amorti[sz]ation)\b/;
/** Whose, and which. */
const WHOSE =
  /どこ|どの(?:会社|企業|らぼ|数字)?|どちら|どっち|誰|それぞれ|会社|企業|社名|何|どんな|内容|中身|\b(?:whose|which|what|who|each|respectively|company|companies|how (?:much|big|large))\b/;
const MORE =
  /\b(?:why|because|mean|cause[sd]?|due to|tax|fix|versus|compare)\b|なぜ|なんで|理由|意味|違い|比べ|合計|足す|差/;
const LONGEST = 110;
const LOSSES = 'gloomy-forecasts';

/** "The loss and the depreciation: which company, which number?": the one forecast and the other. */
export function readBothForecasts(context: Context, library: Library): Question | undefined {
  const { folded } = context.reading;
  if (folded.length > LONGEST || MORE.test(folded)) return undefined;
  if (!LOSS.test(folded) || !WRITTEN_OFF.test(folded) || !WHOSE.test(folded)) return undefined;
  const { companies, figures } = context.reading;
  if (companies.length + figures.length > 0) return undefined;
  const twin = library.knowledge.twins.find(({ id }) => id === LOSSES);
  const facts = Object.values(twin?.of ?? {});
  return facts.length > 1
    ? { kind: 'several', parts: facts.map((id): Question => ({ kind: 'facts', ids: [id] })) }
    : undefined;
}
