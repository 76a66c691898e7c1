import type { Library } from '../knowledge/index.ts';
import { isAiCompany, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { aimsOfLabs } from './motive.ts';
import type { Question } from './question.ts';

/** Nothing but the name that stands in it: "and NVIDIA's?", 「NVIDIAのは？」. */
const LEFT =
  /\b(?:and|so|ok|okay|then|now|but|what|how|about|of|for|same|the|please|pls|s|question|ditto|also|too|likewise|thing|deal|drill|again|do|give|me|two|three|reasons?|reasoning|rationale|motives?|motivations?|aims?|logic|equivalents?|does|have|has|any|similar|ones?|is|it|format|style|way|in|with|version|n)\b|じゃあ?|では|それで|次|理由|狙い|ねらい|目的|動機|戦略|意図|同[じ様]|おなじ|感じ|要領|調子|形式|よう|版|よろしく|頼む|ください|くれ|こちら|お願い|します|教えて|どう|ほう|方|側|社|さん|の|は|も|を|で|に|つ|なら|だと|か|な|[^\p{L}]/gu;

/** Of one that was told, too, it must be said. */
const SAME = /同[じ様]|おなじ|\b(?:same|ditto|likewise)\b/;

/** After two or more of one company's aims: all that the other is after, which none of them is by itself. */
export function readAimsToo(
  context: Context,
  { answered, question, facts }: Turn,
  library: Library,
): Question | undefined {
  const { reading } = context;
  const [company, more] = reading.companies;
  const [mention] = reading.mentions;
  if (company === undefined || more !== undefined || mention === undefined) return undefined;
  const rest = `${reading.folded.slice(0, mention.start)} ${reading.folded.slice(mention.end)}`;
  if (rest.replace(LEFT, '') !== '') return undefined;
  const all = answered ?? question;
  const told =
    all.kind === 'several'
      ? all.parts.flatMap((part) => (part.kind === 'facts' ? part.ids.slice(0, 1) : []))
      : all.kind === 'facts'
        ? all.ids
        : [];
  const [overview, other] = new Set([...told, ...facts].map((id) => library.parents.get(id)));
  const isOfOne = overview !== undefined && other === undefined;
  const ofLabs = isAiCompany(context, company) ? aimsOfLabs(context, library)?.id : undefined;
  const isAims = library.knowledge.facts.get(overview ?? '')?.topic === 'strategy';
  const twin = isOfOne ? (context.twinOf(overview, company) ?? (isAims ? ofLabs : undefined)) : undefined;
  if (twin === undefined || (told.length < 2 && !SAME.test(reading.folded))) return undefined;
  return { kind: 'facts', ids: [twin] };
}
