import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { namesTyped } from './names-typed.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const MERIT =
  /めりっと|利点|長所|良い(?:点|ところ|面)|いい(?:点|ところ|とこ|面)|恩恵|ぷらす|\b(?:merits?|benefits?|advantages?|upsides?|pluses|plus|pros?|perks?|good points?|gains?)\b/u;
/** From whose point of view a merit is one. */
const VIEWS: [string, RegExp][] = [
  [
    'merit-innovation',
    /いのべしょん|技術革新|研究開発|技術進歩|\b(?:innovation|r&d|research|technical progress)\b/u,
  ],
  ['merit-stability', /安定|\bstab(?:le|ility)\b|\bsteadiness\b/u],
  [
    'merit-choice',
    /ゆざ|利用者|使い手|使う(?:側|人)|消費者|顧客|選択肢|\b(?:users?|customers?|consumers?|choice|buyers?|(?:people|ppl|folks|those|anyone) who (?:use|buy|pay for)\w*)\b/u,
  ],
];
/** Of each view, one is asked for. */
const EACH =
  /(?:[一1]|ひと)(?:点|つ|個|件)?(?:ずつ|づつ)|(?:[一1]|ひと)(?:つ|点|個)[^。?？]{1,24}(?:[一1]|ひと)(?:つ|点|個)|それぞれ|各|(?:面|観点|視点|立場|目線|角度|切り口|側)[^。?？]{1,16}(?:面|観点|視点|立場|目線|角度|切り口|側)|\b(?:one|an?|single)\b[^.?!]{2,90}\b(?:one|another|an?)\b|\beach\b|\bapiece\b|\bboth (?:angles|sides|views)\b|\brespectively\b|[(（]?[1１①a][)）.:]?[^?？]{2,60}[(（]?[2２②b][)）.:]/u;
const ELSE =
  /りすく|欠点|短所|でめりっと|懸念|なぜ|理由|よね|どちら|どっち|以外|\b(?:risks?|drawbacks?|downsides?|why|right|correct|true|which|or|besides|except|versus|vs)\b|^(?:is|are|does|do|did|has)\b/u;
const LONGEST = 150;

/** "One merit for market stability and one for users", 「市場の安定とユーザーの観点から一点ずつ」: the merit of each view. */
export function readMeritOfView(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || !MERIT.test(folded) || !EACH.test(folded) || ELSE.test(folded))
    return undefined;
  const placed = VIEWS.map(([id, view]) => ({ id, at: folded.search(view) })).filter(({ at }) => at >= 0);
  if (placed.length !== 2 || namesTyped(text, parts).length > 0) return undefined;
  const asked = placed
    .toSorted((a, b) => a.at - b.at)
    .map(({ id }): Question => ({ kind: 'facts', ids: [id] }));
  return { ...clauseOf(text, { kind: 'several', parts: asked }, parts), isOfTold: true };
}
