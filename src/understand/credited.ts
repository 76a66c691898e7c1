import type { Reading } from './reading.ts';
import { isPerson } from './sayer.ts';
import { clause, type Step } from './scene.ts';

/** Gives somebody's name to words: "can I quote it as his?", 「氏の発言として引用していい？」. */
const CREDITS =
  /\b(?:quot(?:e[ds]?|ing)|attribut\w+|credit(?:ed|ing)?|cit(?:e[ds]?|ing)|ascrib\w+|words?|lines?|phrases?|remarks?|idea|comment|said|says?|saying|wrote)\b|(?:引用|紹介|掲載|発言|言葉|台詞|せりふ|もの|こめんと|表現)(?:し|す|と|だ|で)?/g;
/** What asks, and says nothing of its own. */
const AROUND =
  /\b(?:so|and|but|then|ok|is|was|are|can|could|may|should|would|do|did|does|i|we|it|that|this|one|as|to|with|for|by|be|the|a|an|his|her|their|from|really|actually|right|safe(?:ly)?|fine|okay|own|'s)\b|'s|[\s?？!！.,、。]+|さん|氏|として|の|が|は|を|って|て|も|いい|良い|よい|大丈夫|ok|おっけ|合って|ます|です|か|よね|る|た|に|なら|ん|だ/g;
const MOST_LEFT = 4;
/** Nothing is said but the name, and that the words are that one's. */
const isBare = ({ folded, mentions: [name] }: Reading): boolean =>
  name !== undefined &&
  `${folded.slice(0, name.start)} ${folded.slice(name.end)}`.replace(CREDITS, ' ').replace(AROUND, '')
    .length <= MOST_LEFT;

/** "Whose phrase is it? Can I quote it as Kovach's?": the words that were told are held against whose they are said to be. */
export const readCredited: Step = (scene) => {
  const { context, before, parts } = scene;
  const { reading, yesNo, negated } = context;
  const [name, second] = reading.mentions;
  if (!yesNo || before?.question.kind !== 'facts' || !name || second) return undefined;
  if (!isPerson(parts.library, name.id) || reading.folded.search(CREDITS) < 0 || !isBare(reading))
    return undefined;
  const [told = ''] = before.facts;
  const fact = parts.library.knowledge.facts.get(told);
  if (fact?.nature !== 'opinion') return undefined;
  const isTheirs = fact.entities.includes(name.id);
  const polarity = isTheirs === negated ? 'n' : 'y';
  return { ...clause(scene, { kind: 'facts', ids: [told], polarity, said: true }), isActed: true };
};
