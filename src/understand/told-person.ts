import { namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { employmentOf, isPerson } from './sayer.ts';

/** 「だれw どこの人」, 「何者？」, "who's that": of a person who was named. */
const WHO_IS_IT =
  /^(?:(?:え|へえ?|で|はて|ふーん|うーん|えっと|ん|は)[、。?？!！…w笑\s]*){0,4}(?:(?:それ|その人|この人|そいつ|そのひと)(?:は|って)?、?)?(?:(?:だれ|誰|知らん|知らない|しらん)[w笑草、。!！?？…\s]*(?:それ|そいつ|そのひと|その人)?[w笑草、。!！?？…\s]*)?(?:何者|なにもの|どこの人|どこの(?:誰|だれ|どいつ|ひと|やつ)|(?:有名|えらい)(?:な)?人|何(?:し)?てる人|何の人|なんの人|どんな人)(?:なの|なん|です|だ|か|の|よ|や|ですか){0,5}[w笑草、。!！?？…\s]*$|^(?:(?:ok|and|so|but|lol|wait|hm+|uh|never heard of (?:him|her|them)|dunno (?:him|her|them)|idk (?:him|her|them))[,.!? ]+){0,4}(?:who(?:'s| is|s| the (?:hell|heck) is)? (?:(?:even|that|he|she|this|it|the|guy|dude|person|man|fella) ?){1,3}(?:anyway|again|even|tho|though|exactly|with|for|then)?|what(?:'s| is) (?:his|her|their) (?:deal|job|thing)|where(?:'s| is) (?:he|she) from)[?.! ]*$/u;
/** When it was said. */
const WHEN =
  /^(?:(?:and|so|ok|but)[, ]+){0,3}when(?:(?: exactly| was (?:that|it|this)(?: (?:posted|said|written))?| did (?:he|she|they) (?:say|post|write|put|tweet) (?:that|it|this)(?: up)?))?[?.! ]*$|^(?:(?:で|それ|それは|それって|へえ?|ふーん|その投稿|その発言)(?:は|って)?、?){0,3}いつ(?:の(?:話|投稿|発言|こと)|言った|いった|書いた|投稿した|頃|ごろ)?(?:の|なの|です|だ|か|こと|ですか|ん){0,4}[?？。]*$/u;

/** Who the person is of whom was told last, and when it was said, which isn't told. */
export function readWhoIsIt(heard: Heard): Question | undefined {
  const { folded, last, parts, context } = heard;
  if (!last || !namesOnly(heard, [])) return undefined;
  const asksWho = WHO_IS_IT.test(folded);
  if (!asksWho && !WHEN.test(folded)) return undefined;
  const [first = ''] = last.facts;
  const person = context.entitiesOf(first).find((id) => isPerson(parts.library, id));
  const employed = person === undefined ? undefined : employmentOf(person, parts.library);
  if (employed === undefined) return undefined;
  return asksWho
    ? { kind: 'facts', ids: [employed] }
    : { kind: 'unknown', near: [first], hint: true, lack: 'when' };
}
