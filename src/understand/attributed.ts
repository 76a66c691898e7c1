import type { Library } from '../knowledge/index.ts';
import { isName } from '../knowledge/teacher.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

const SAYS =
  /\b(?:said|says|saying|line|quote|quoted|wrote|writes|words|coined|calls?|called|phrases?|tweet\w*|posted|author|who)\b|言っ|言い|言う|言葉|台詞|せりふ|書い|呼ん|呼び|つぶや|投稿|引用|発言/;
/** So likely what is quoted, without the name of whoever is said to have said it. */
const LIKELY = 0.3;

/** "Is the alchemy line Kovach's?", "was it Elon who said …?": somebody else's words, as far as a fact tells whose they are. */
export function readAttributed(context: Context, _own: Choice, library: Library): Question | undefined {
  const { reading, yesNo, negated } = context;
  if (!yesNo || negated || !SAYS.test(reading.folded)) return undefined;
  const { facts, entities } = library.knowledge;
  const isPerson = (id: string) => entities.get(id)?.kinds.includes('person') === true;
  const isKnown = reading.mentions.some(({ id }) => isPerson(id));
  if (!isKnown && reading.foreign.length === 0) return undefined;
  const [said] = library.rank(
    reading.features.filter((feature) => !isName(feature)),
    reading.grams,
    1,
  ).facts;
  const fact = facts.get(said?.id ?? '');
  if (!fact || (said?.share ?? 0) < LIKELY) return undefined;
  const isOwn = fact.nature === 'opinion' && !fact.entities.some(isPerson);
  const isAnothers = fact.entities.some(isPerson) && !isKnown;
  return isOwn || isAnothers ? { kind: 'facts', ids: [fact.id], polarity: 'n' } : undefined;
}
