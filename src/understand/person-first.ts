import type { Context } from './context.ts';
import type { Question } from './question.ts';

const WHO =
  /誰|だれ|どなた|名前|何者|どこの(?:人|方|記者)|所属|\b(?:who|whose|name|which (?:outlet|reporter|journalist)|what outlet)\b/;
const OF_PRESS =
  /記者|特派員|じゃーなりすと|(?:その|あの|この)(?:人|方)|\b(?:reporter|journalist|correspondent|guy|person)\b/;

/** 「CNBCの人だれだっけ」: of what was said and who said it, that comes first. */
export function personFirst(
  question: Question,
  { reading, entities, entitiesOf, relatedOf }: Context,
): Question {
  if (question.kind !== 'facts' || question.polarity !== undefined || question.ids.length < 2)
    return question;
  const isHuman = (id: string) => entities.get(id)?.kinds.includes('person') === true;
  const tellsPerson = (fact: string) => entitiesOf(fact).some(isHuman);
  const [first = '', second = '', ...rest] = question.ids;
  if (tellsPerson(first) || !tellsPerson(second) || !WHO.test(reading.folded)) return question;
  // Another matter that was asked before it keeps its place.
  if (!relatedOf(second).includes(first)) return question;
  const isMedium = reading.mentions.some(({ id }) => entities.get(id)?.kinds.includes('media'));
  return isMedium || OF_PRESS.test(reading.folded)
    ? { ...question, ids: [second, first, ...rest] }
    : question;
}
