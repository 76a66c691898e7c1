import { isAiCompany } from './context.ts';
import { namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** They do something together … */
const TOGETHER =
  /協力|協業|一緒に|いっしょに|手を(?:組|結|取)|組[むんめ]|仲良く|なかよく|助け合|タッグ|たっぐ|れんけい|連携|\b(?:cooperat\w*|work(?:ing)? (?:together|with each other)|team(?:ing)? up|collab\w*|get(?:ting)? along|join(?:ing)? forces|help(?:ing)? each other|play(?:ing)? nice|partner(?:ing)? up|side by side|on anything)\b/;
/** … or rather not. */
const NEVER =
  /ありえ(?:ん|な|へん)|ありえん|無理|むり|ない|ねえ|せん|しな[いさ]|\b(?:never|not|impossible|no way|can't|cant|cannot|won't|wont|don't|dont|wouldn't|no chance|hardly|zero)\b/;
const ELSE =
  /\b(?:why|how|when|who|which|what|where)\b|なぜ|なんで|いつ|誰|どこ|どの|何|業界|すまほ|くらうど|\b(?:phones?|smartphones?|cloud|alone|solo)\b/;
const LONGEST = 70;
const RIVALS: ReadonlySet<string> = new Set([
  'competition',
  'comment-backing-rivals',
  'rivals-intertwined',
  'comment-tagline',
  'comment-friend-or-foe',
]);

/** 「じゃあ協力とかありえんくない？」, "so they'd never work together", after their being rivals: no, and where they do. */
export function readNeverTogether(heard: Heard): Question | undefined {
  const { folded, last, context, parts } = heard;
  if (!last || folded.length > LONGEST || !TOGETHER.test(folded) || !NEVER.test(folded)) return undefined;
  const labs = context.reading.companies.filter((id) => isAiCompany(context, id));
  if (ELSE.test(folded) || !namesOnly(heard, labs) || context.reading.figures.length > 0) return undefined;
  const { facts } = parts.library.knowledge;
  const areRivals = last.facts.some((id) => RIVALS.has(id) || RIVALS.has(facts.get(id)?.topic ?? ''));
  return areRivals ? { kind: 'facts', ids: ['cooperation-fields'], polarity: 'n', yes: true } : undefined;
}
