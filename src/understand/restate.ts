import { readAsked } from './asked.ts';
import { chooseFacts } from './choose.ts';
import { inPlaceOfPronoun } from './person.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clause, PLAIN, shareOf, type Clause, type Scene, type Step } from './scene.ts';
import { readTyped } from './typed.ts';

/** So plainly a fact. */
const WHOLE_AT = 0.9;

/** The one that was talked about does something to another one that is named: "do they hold a piece of X". */
const SUBJECT =
  /^(?:(?:and|but|so|ok|then) ){0,12}(?:do|does|did|is|are|has|have|will|would) (?:they|it|he|she)\b|^(?:で、?|じゃあ?、?)?(?:そこ|あそこ|同社|そいつ|その会社)(?:って|は|も|が)/;

/** Read with the company in place of its pronoun, where another is named besides. */
export const readSubject: Step = (scene) => {
  const { reading } = scene.context;
  const isOfAnother = reading.companies.length === 1 && SUBJECT.test(reading.folded);
  return isOfAnother ? restate(scene) : undefined;
};

/** With the company in place of the word that stands for it, it is a question of its own. */
export const readRestated: Step = (scene) => {
  const { context, own } = scene;
  const isWhole = context.reading.companies.length > 0 || shareOf(own.ranked) >= PLAIN;
  return isWhole ? undefined : restate(scene);
};

function restate(scene: Scene): Clause | undefined {
  const { context, last, parts } = scene;
  if (!last) return undefined;
  const restated = inPlaceOfPronoun(context.reading, last, parts);
  if (restated === undefined) return undefined;
  const meant = readFolded(restated, '', parts);
  const choice = chooseFacts(meant.context, meant.findings.facts, parts.library);
  const asked = readTyped(meant.context, choice, parts.library) ?? readAsked(meant.context, choice);
  const isPlainly = shareOf(choice.ranked) >= WHOLE_AT && choice.question.kind === 'facts';
  const lacks = asked?.kind === 'absent' && asked.attribute !== undefined ? withoutCompany(asked) : undefined;
  const told = asked && !VAGUE.has(asked.kind) ? asked : isPlainly ? choice.question : undefined;
  const question = lacks ?? told;
  return (
    question && {
      ...clause(scene, question, meant.context.reading.features),
      companies: meant.context.reading.companies,
    }
  );
}

/** What the article lacks is said of no company: which one was meant is only guessed. */
function withoutCompany(question: Extract<Question, { kind: 'absent' }>): Question {
  const rest = { ...question };
  delete rest.of;
  return rest;
}

/** Kinds that tell nothing of what was asked. */
const VAGUE = new Set<Question['kind']>(['unknown', 'profile', 'clarify']);
