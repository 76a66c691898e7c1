import { horizonOf } from '../knowledge/horizon.ts';
import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import { horizonsNamed, outlookOf } from './horizon-named.ts';
import type { Question } from './question.ts';

/** How far off it is, or how long. */
const SPAN =
  /何年(?:から|後|先|間|以上|以内|ほど|くらい|ぐらい|の|を)|(?:どの|どれ)(?:くらい|ぐらい|ほど)?の?(?:期間|年数|すぱん|先)|期間(?:は|と|を|、|として)|年数|\b(?:how (?:many years|long|far (?:off|out|ahead|away))|(?:which|what) (?:years?|period|span|time ?frame|time ?span|range|stretch|window|horizon)|number of years|(?:time ?frame|time ?span|period|span|years) (?:and|it covers|covered|does it)|its (?:span|period|time ?frame|years|length))\b/;
/** What is to come in it. */
const POINTS =
  /(?:三|3)(?:項目|点|つ|本|件)|項目|見込ま|見通され|予想され|予測され|挙げ(?:られ|て)|含まれ|内容|中身|何が(?:起|ある|待)|どんな(?:こと|変化|動き)|\b(?:three (?:things|points|items|bullets|developments|predictions|expectations|changes|trends|events)|(?:its|the) (?:three|points|items|bullets|contents?)|(?:what|which)(?:'s| is| are| does| do)? ?(?:it |the article |they )?(?:list\w*|expect\w*|predict\w*|forecast\w*|foresee\w*|hold|name\w*|contain\w*|mention\w*|supposed to happen|due|in it|in store|to come|coming)|what (?:happens|will happen|happening|developments?|changes))\b/;
const ELSE =
  /なぜ|なんで|理由|誰|いくら|どちら|どっち|違い|比べ|確実|可能性が高|何番目|(?:一|二|1|2)(?:番目|つ目)|\b(?:why|who|how much|how likely|sure|certain|compare\w*|differ\w*|versus|first|second|last)\b/;
const LONGEST = 130;

/** "How many years is the mid-term outlook, and which three things does it list?", 「中期は何年から何年までで、三項目は何か」: the outlook as a whole tells both. */
export function readSpanAndPoints(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  const [section, second] = horizonsNamed(folded);
  if (section === undefined || second !== undefined || folded.length > LONGEST) return undefined;
  if (!SPAN.test(folded) || !POINTS.test(folded) || ELSE.test(folded)) return undefined;
  if (!namesOnly(heard, []) || asksLacking(heard) || context.yesNo) return undefined;
  if (context.reading.figures.some(({ unit }) => unit === 'year' || unit === 'usd')) return undefined;
  const outlook = outlookOf(section, parts.library.knowledge);
  return outlook && horizonOf(outlook) ? { kind: 'facts', ids: [outlook.id] } : undefined;
}
