import type { Library } from '../knowledge/index.ts';
import { listCalled } from './belongs.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { swapCompany } from './swap.ts';

/** As it was asked before. */
const LIKEWISE =
  /(?:同じ|おなじ)(?:ように|よう(?:な感じ)?で|感じで|形(?:式)?で|調子で|要領で|風に|[^、。もはの]{1,5}で)?|同様に?|\b(?:likewise|similarly|(?:the )?same (?:again |thing )?(?:for|with|on|goes for)|(?:in|with) the same (?:format|way|style|manner|form)|the same way|(?:(?:at|with|in|to) )?(?:the )?same (?:level of |amount of )?(?:detail|granularity|depth|breakdown)|as before)\b/g;
/** What is said around the thing that is named. */
const AROUND =
  /^(?:(?:and|so|but|then|now|ok|please|do|give me|list|what about|how about|the)[,\s]+){1,12}|[,\s]*(?:please|pls|too|as well|then|only|just (?:the )?(?:headings?|names?|items?|points?))[\s?.!]*$|^(?:では|じゃあ?|で、|次は|あと|今度は)、?|(?:項目|見出し|名前|題名|たいとる)(?:名)?だけ(?:で)?|(?:教えて|挙げて|並べて|出して|まとめて|お願い(?:します|できますか)?|よろしく|ください|頼む)|(?:について|に関して)(?:は|も)?|の(?:ほう|方|側)(?:も|は)?|[もをはで、。?？\s]+$/g;

/** Words taken away one after the other, until there are no more. */
function strip(text: string): string {
  const stripped = text.replace(LIKEWISE, ' ').replace(AROUND, ' ').trim();
  return stripped === text ? text : strip(stripped);
}

const MOST_LEFT = 40;

/** 「NVIDIAも同じですか」, "same for NVIDIA?": asks whether it is so, not what it is. */
const ASKS_WHETHER = /[?？]|(?:です|ます|の|ん)か[。\s]*$/;

/** 「同じ粒度でMicrosoftも」, "the same for NVIDIA please": what was told of others, and nothing but the names is new. */
function likewiseOf(context: Context, { question }: Turn): Question | undefined {
  const { folded, companies, mentions } = context.reading;
  const [id, second, more] = companies;
  const isAsked = folded.search(LIKEWISE) >= 0 && !(context.yesNo && ASKS_WHETHER.test(folded));
  if (!isAsked || id === undefined || more !== undefined) return undefined;
  if (second !== undefined)
    return question.kind === 'relation' ? { kind: 'relation', a: id, b: second } : undefined;
  const [mention] = mentions;
  const name = mention && folded.slice(mention.start, mention.end);
  const rest = name === undefined ? '' : strip(folded.replace(name, ' # ')).replace(/の?(?:分|ぶん)$/, '');
  return rest.trim() === '#' ? swapCompany(context, question, id) : undefined;
}

/** "And the merits in the same way?", 「メリットのほうも同じように」: another list than the one that was told, by its name. */
export function readLikewise(context: Context, last: Turn, library: Library): Question | undefined {
  const { folded, companies } = context.reading;
  const ofOther = likewiseOf(context, last);
  if (ofOther) return ofOther;
  const [told = ''] = last.facts;
  const isOfList = library.knowledge.facts.get(told)?.points.length || library.parents.has(told);
  if (!isOfList || companies.length > 0 || folded.search(LIKEWISE) < 0) return undefined;
  const named = strip(folded);
  const list = named.length > 1 && named.length <= MOST_LEFT ? listCalled(named, library) : undefined;
  return list && list.id !== told ? { kind: 'facts', ids: [list.id] } : undefined;
}
