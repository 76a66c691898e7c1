import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Nothing but the name that stands in it: "and NVIDIA's?", 「NVIDIAのは？」. */
const LEFT =
  /\b(?:and|so|ok|okay|then|now|but|what|how|about|of|for|same|the|please|pls|s|question|ditto|also|too|likewise)\b|じゃあ?|では|それで|次|同じ|こちら|お願い|します|教えて|どう|ほう|方|側|社|さん|の|は|も|を|で|に|つ|なら|だと|[^\p{L}]/gu;

/** After two or more of one company's aims: all that the other is after, which none of them is by itself. */
export function readAimsToo(
  { reading, twinOf }: Context,
  { answered, facts }: Turn,
  { parents }: Library,
): Question | undefined {
  const [company, more] = reading.companies;
  const [mention] = reading.mentions;
  if (company === undefined || more !== undefined || mention === undefined || answered?.kind !== 'several')
    return undefined;
  const rest = `${reading.folded.slice(0, mention.start)} ${reading.folded.slice(mention.end)}`;
  if (rest.replace(LEFT, '') !== '') return undefined;
  const told = answered.parts.flatMap((part) => (part.kind === 'facts' ? part.ids.slice(0, 1) : []));
  const [overview, other] = new Set([...told, ...facts].map((id) => parents.get(id)));
  const twin = overview !== undefined && other === undefined ? twinOf(overview, company) : undefined;
  if (twin === undefined || told.length < 2) return undefined;
  return { kind: 'facts', ids: [twin] };
}
