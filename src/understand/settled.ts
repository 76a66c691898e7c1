import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { POSSIBLE } from './modality.ts';
import type { Question } from './question.ts';

const LED =
  '(?:(?:and|so|but|ok|okay|then|well|hm+|wait|oh|great|nice|cool|right|alright|lol|wow|damn),? ){0,12}';
const DONE =
  '(?:settled|decided|confirmed|official|final(?:i[sz]ed)?|definite|agreed|signed(?: off)?|locked in|set in stone|in the bag|a done deal|a sure thing|happening(?: for sure)?|for sure|already (?:done|happening)|guaranteed)';
/** Whether what was told is settled: "so it's settled?", 「それってもう確定なん？」. */
const IS_SETTLED = new RegExp(
  `^${LED}(?:(?:is|are|was|has|have) )?(?:(?:it|that|this|they)(?:'?s|'?re| is| are| was)? )?(?:been )?(?:all |already |now |really |actually |even |fully ){0,12}${DONE}(?: (?:already|yet|then|now|though|tho|or (?:what|not|just (?:talk|a rumou?r|speculation)))){0,12}$` +
    '|^(?:(?:え|で|じゃあ|もう)、?){0,8}(?:それ|これ|その話|あれ)?(?:って|は|、)?(?:もう|すでに|既に|完全に|正式に){0,8}(?:確定|決定|決まり|決まっ(?:た|てる?|ている)|本決まり|正式(?:決定|発表)?|確実)(?:済み|事項|した|してる|なん|な|だ|です|の|ん|こと|話|か|よね|っけ|かな|や){0,8}$',
  'u',
);
/** What the article holds possible, or expects, is no settled thing: said so, and nothing else told in its place. */
export function readSettled({ reading }: Context, last: Turn, { knowledge }: Library): Question | undefined {
  const [fact = ''] = last.facts;
  const told = knowledge.facts.get(fact);
  const isOpen = told !== undefined && (told.nature === 'forecast' || POSSIBLE.test(told.en));
  if (!isOpen || last.answered?.kind !== 'facts' || reading.companies.length > 0) return undefined;
  const core = reading.folded.replace(/[?？!！。.…\s]+$/u, '').replace(/、/g, '');
  return IS_SETTLED.test(core) ? { kind: 'facts', ids: [fact], polarity: 'n' } : undefined;
}
