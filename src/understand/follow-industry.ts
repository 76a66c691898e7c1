import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const AI_INDUSTRY = 'ai-industry';
/** "What about AI?", 「じゃあAI業界は？」. */
const AI_ALONE =
  /^(?:(?:and|so|but|ok|then|now|what about|how about|what of)[, ]+){0,12}(?:the |in )?ai(?: (?:industry|business|world|firms|companies|sector))?(?: (?:then|though))?[?. ]*$|^(?:じゃあ?|では|で|一方)?、?ai(?:業界|企業|のほう|の方)?(?:は|だと|なら)(?:どう|どうなの|いかが)?(?:です)?か?[?？]*$/;
/** "Is AI like that?", 「AI業界もそう？」. */
const AI_ALIKE =
  /^(?:(?:and|so|but|ok|then|wait)[, ]+){0,12}(?:is|are|isn'?t|aren'?t|does|would) (?:the )?ai(?: (?:industry|market|business|world|firms|companies|sector))? (?:also |really |just |not ){0,12}(?:like (?:that|this|it)|(?:built|structured|set up|organi[sz]ed|run) (?:like (?:that|this)|the same|that way)|(?:the )?same(?: way)?|that way|too|as well|similar|any different|work (?:like that|that way|the same))(?: (?:too|as well|then))?[?. ]*$|^(?:じゃあ?|では|で)?、?ai(?:業界|市場|企業|のほう|の方)?(?:も|って)(?:、)?(?:そう|そんな感じ|同じ|おなじ|一緒|似た(?:感じ|ようなもの)|同様)(?:なの|な|です|だ|か|の|かな|よね){0,8}[?？]*$/;
const DIFFERENT = /\bdifferent\b/;

/** Whether a fact tells of another industry, or is a point of what does. */
function isOfOther({ parentOf }: Context, told: string): boolean {
  const industries = [told, parentOf(told) ?? ''].filter((id) => id.endsWith('-industry'));
  return industries.length > 0 && !industries.includes(AI_INDUSTRY);
}

/** What of AI is asked after another industry: what it is like, and that it isn't like that one. */
export function followIndustry(
  context: Context,
  { facts: [told = ''], answered }: Turn,
): Question | undefined {
  const { reading, negated } = context;
  if (answered?.kind !== 'facts' || !isOfOther(context, told)) return undefined;
  if (AI_ALONE.test(reading.folded)) return { kind: 'facts', ids: [AI_INDUSTRY] };
  if (!AI_ALIKE.test(reading.folded)) return undefined;
  const polarity = negated === DIFFERENT.test(reading.folded) ? 'n' : 'y';
  return { kind: 'facts', ids: [AI_INDUSTRY], polarity, yes: true };
}
