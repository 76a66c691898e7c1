import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import { aimsOfLabs } from './motive.ts';
import type { Question } from './question.ts';

const LABS =
  '(?:(?:ai|model|foundation[- ]model|frontier|lab) )?(?:labs?|firms|companies|start-?ups|developers|makers|builders|recipients|borrowers|takers)';
/** The same of those that get the money: what they are after. */
const SIDES = [
  new RegExp(
    `^(?:(?:and|so|ok|okay|but|then|now|right|cool|what about|how about|what|how) ?,? ?){0,12}(?:(?:does|do|is|would|did) (?:it|that|this|things|the (?:logic|deal|picture)) (?:look |read |work |seem |go )?(?:like )?)?(?:(?:seen|viewed|looked at|looking|put) )?(?:from |on |for |at |through )?(?:the )?(?:(?:eyes|other (?:side|end)(?: of (?:the )?(?:table|deal|fence|equation|trade|bargain|coin))?)(?: of|[,:-]|,? i\\.?e\\.?,?)? ?(?:the )?)?${LABS}(?:'s|'|s')?(?: own)?(?: (?:side|end|perspective|viewpoint|angle|point of view|pov|standpoint|vantage point|view|eyes|seat|corner|shoes|chair|part))?(?: (?:of|at) (?:the )?(?:table|it|things|this|that|all this|deal|fence|trade|bargain|equation|loop))?(?:[,:–—-]+ ?what (?:do|are|would|did) they (?:want|get|getting|wanting|after|gain|seek|in (?:it|this) for|looking for|hoping for)(?: (?:out of|from) (?:it|this|that))?)?[?.! ]*$`,
  ),
  new RegExp(
    `^(?:(?:and|so|ok|okay|but|then|now|right|cool) ?,? ?){0,12}(?:what(?:'s| is) (?:in it|the (?:logic|appeal|upside|draw|point|play|angle|motive)) (?:for|on|from) (?:the )?${LABS}(?:'s|')?(?: (?:side|end))?|what (?:do|are|would) (?:the )?${LABS}(?: themselves)? (?:get(?:ting)?|want(?:ing)?|after|gain(?:ing)?|see|seek(?:ing)?)(?: (?:out of|from|in) (?:it|this|that|all this|the deal))?)[?.! ]*$`,
  ),
  /^(?:で|じゃあ?|では|一方|逆に|反対に|それでは|ちなみに|なら|それなら|ふむ|なるほど){0,8}(?:で)?、?(?:お?金を)?(?:ai)?(?:らぼ|ai企業|企業|会社|開発(?:元|会社|企業|側)|受け手|もら[うっ]た?|受け取る|投資される|出資される|出資を受ける|資金を受ける|調達する|べんちゃ|すたとあっぷ)(?:たち|ら|さん)?(?:の)?(?:側|がわ|ほう|方|立場|目線|視点|言い分|事情|思惑|ねらい|狙い)?(?:的)?(?:の)?(?:立場|目線|視点|言い分|事情|思惑|ねらい|狙い|論理|理屈|動機)?(?:から|に|で|としては|は|だと|って|にとっては|の)?(?:見る|みる|見れば|見た|見て|すると|したら|すれば|言うと|立つと|なると)?(?:と|ば|ら)?(?:は)?(?:、)?(?:どう|どうなる|どうなの|何|何が(?:得|うれしい|目的))?(?:です|なの|なん|か|の|でしょう|かな){0,8}[?？。 ]*$/u,
];
const LONGEST = 100;

/** "And from the labs' side of the table?", 「AI企業側から見ると？」: all that the AI firms want, after what others want was told. */
export function readLabsSide(heard: Heard): Question | undefined {
  const { folded, context, last, parts } = heard;
  if (!last || folded.length > LONGEST || !SIDES.some((pattern) => pattern.test(folded))) return undefined;
  if (!namesOnly(heard, []) || asksLacking(heard)) return undefined;
  const { facts } = parts.library.knowledge;
  const told = last.facts.flatMap((id) => facts.get(id) ?? []);
  if (!told.some(({ topic }) => topic === 'strategy')) return undefined;
  const aims = aimsOfLabs(context, parts.library);
  return aims && { kind: 'facts', ids: [aims.id] };
}
