import { asksLacking, type Heard } from './heard-told.ts';
import { namesIn, overviewOf } from './industries.ts';
import type { Question } from './question.ts';

const ALL =
  /\b(?:the |all |those |these )?(?:three|3) (?:industries|sectors|markets|fields|businesses)\b|(?:三|3)(?:つの|つ|の)?(?:業界|産業|市場|分野)|(?:各|全)業界/;
const WHO =
  /\b(?:who|whom|which (?:companies|firms|players|names)|leaders?|rulers?|masters?|kings?|winners?|players?|dominators?)\b|支配的な|のは[?？]|誰|だれ|どこ|どの(?:会社|企業)|覇者|覇権|勝者|主役|王者|支配者|担い手|首位|顔ぶれ/;
const HOLDS =
  /\b(?:hold(?:s|ing)?|held|domin\w+|rul(?:e[sd]?|ing|ers?)|control\w*|lead(?:s|ing|ers?)?|in charge|on top|own(?:s|ed)?|run(?:s|ning)?|reign\w*|command\w*|boss\w*|kings?|crown|winners?|win(?:s|ning)?|won|masters?|call(?:s|ing)? the shots|lords?|sway|corner(?:s|ed)?|top dogs?|sits? on)\b|握|牛耳|支配|制[しす覇]|君臨|独占|寡占|覇|と[っ]?ぷ|強い|主役|勢力|仕切|勝者|王者|首位|押さえ/;
const EACH = /\b(?:each|apiece|respectively|every|per|one line|in turn)\b|それぞれ|各|ずつ|別に|ごと/;
const ELSE =
  /なぜ|いつ|いくら|違い|共通|出資|投資|\btakes?[- ](?:it )?all\b|総取り|どの業界|どれ|成長率|規模|伸び|\bwhich (?:of|one|industr\w+|field|market|sector)\b|\b(?:why|when|how|differ\w*|common|invest\w*|back(?:s|ed|ers?)|stakes?|layers?|chips?|growth|grow(?:s|ing)?|size|forecast)\b|層|半導体|ちっぷ/;
/** Of a field it is no one's trade that is asked. */
const BOSS = /\b(?:boss\w*|chiefs?|kings?)\b|ぼす|王者/;
const LONGEST = 110;
const MANY = 3;

/** "Smartphones, cloud and AI: who holds the field in each?", 「スマホとクラウドとAI、牛耳っているのはどこ？」: who does in each, or that nobody does. */
export function readIndustriesHeld(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  if (folded.length > LONGEST || !WHO.test(folded) || !HOLDS.test(folded) || ELSE.test(folded))
    return undefined;
  if (
    context.reading.companies.length + context.reading.figures.length > 0 ||
    (asksLacking(heard) && !BOSS.test(folded))
  )
    return undefined;
  const named = namesIn(folded).map(({ industry }) => industry);
  const isOfEach = ALL.test(folded) || named.length >= MANY || (named.length === 2 && EACH.test(folded));
  const overview = isOfEach ? overviewOf(parts.library) : undefined;
  if (!overview || (context.yesNo && !WHO.test(folded))) return undefined;
  const { facts } = parts.library.knowledge;
  const meant = overview.points.filter(
    (id) => ALL.test(folded) || named.includes(facts.get(id)?.section ?? ''),
  );
  const held = meant.flatMap((id) => context.pointsOf(id).slice(0, 1));
  return { kind: 'several', parts: held.map((id) => ({ kind: 'facts', ids: [id] })) };
}
