import { where } from './said.ts';
import { isPerson } from './sayer.ts';
import { clause, type Step } from './scene.ts';

/** Says where somebody's words stood, and nothing else; the place may be any. */
const ENGLISH =
  /^(?:(?:and|so|but|ok|wait|oh|hm+|lol|then)[,\s]+){0,12}(?:(?:(?:(?:did|was|is) )?(?:he|she|they|it|that|this|the (?:post|line|quote|thing|comment))(?:'s|'d)?(?: (?:was|is|has|had|did))?(?: (?:posted?|wrot?e|written|said|say|put|tweeted|shared?|published|up|just|all|also|a post|(?:it|this|that)(?: (?:line|quote|one|post|thing))?)){0,4} )?(?:on|in|via|over on) (?:his |her |the |an? )?(?<en>[a-z][\w.-]*(?: [\w.-]+)?)|(?:(?:was|is) (?:it|that|this) )?an? (?<post>\w+) (?:post|thread|story|video|article))(?:,? (?:right|yeah|yes|no|correct|then|tho|though|or (?:what|where|something|somewhere)))?\s*[?.!]*$/;
const JAPANESE =
  /^(?:(?:え|で|じゃあ?|それ|これ|あれ)(?:は|って)?[、,\s]*){0,4}(?<bare>[a-z][a-z.]{0,14}|(?:旧|元)?(?:ついった|えっくす|すれっず|いんすた[ぁ-ん]{0,4}|ふぇいすぶっく|ゆちゅぶ|てぃっくとっく|りんくといん|ますとどん|ぶるすかい|ぶろぐ|てれび|らじお|新聞|雑誌|番組|記者会見|会見|動画|にゅす))(?:上|経由)?で(?:言(?:っ|う)|いった)?(?:た|す|しょう?)?(?:の|か|だ|よね|ね|っけ){0,4}[?？]+$|^(?:(?:え|で|じゃあ?|それ|これ|あれ|その人|この人|彼|そいつ)(?:は|って|を|も)?[、,\s]*){0,8}(?<place>[\p{sc=Han}ぁ-んa-z()]{1,10}?)(?:での?|への?|の|に(?:は)?)(?:投稿|ぽすと|書き込み|つぶや|呟|言(?:っ|う)|いった|書(?:い|き|く)|発言|発信|載(?:っ|せ)|上げ|あげ)[^、。?？]{0,8}[?？。\s]*$/u;
const ASKS = /どこ|どの|何|なに|いつ|誰|だれ|なぜ|なんで|どう|記事|ここ/;
/** No place but a time, a sum or the thing itself. */
const NO_PLACE =
  /^(?:(?:何?社|全部|全員|一人|みんな|そこ|自分|本人)$|20|(?:that|this|total|fact|detail|short|full|general|japan|english|what|which|it|purpose|november|one|two|three|both|top|hold|track|time|average|paper|here|there|article|the)\b)/;

/** 「Xに書いたの？」, "and it was on LinkedIn?", of what a person posted: where it was, with a no, whatever other place is named. */
export const readPostedElsewhere: Step = (scene) => {
  const { context, before, parts } = scene;
  const { folded, mentions, figures } = context.reading;
  const { entities, facts } = parts.library.knowledge;
  const platform = mentions.find((one) => entities.get(one.id)?.kinds.includes('service'))?.id;
  if (!before || figures.length > 0) return undefined;
  if (platform === undefined && mentions.some((one) => one.id === one.company && !one.stands))
    return undefined;
  const {
    en,
    post = en,
    bare = post,
    place = bare,
  } = ENGLISH.exec(folded)?.groups ?? (ASKS.test(folded) ? {} : JAPANESE.exec(folded)?.groups) ?? {};
  if (place === undefined || NO_PLACE.test(place)) return undefined;
  const [fact = ''] = before.question.kind === 'facts' ? before.facts : [];
  const isOfPerson = [fact, ...context.relatedOf(fact)].some((id) =>
    facts.get(id)?.entities.some((one) => isPerson(parts.library, one)),
  );
  if (!isOfPerson) return undefined;
  const told = where(before, context, parts.library);
  if (told?.kind !== 'facts') return undefined;
  // What tells of nothing but the place tells it best.
  const named = (id: string) => facts.get(id)?.entities.length ?? 0;
  const isOfPlace = (id: string) =>
    where({ ...before, facts: [id] }, { ...context, relatedOf: () => [] }, parts.library) !== undefined;
  const near = told.ids.flatMap((id) => [id, ...context.relatedOf(id)]).filter(isOfPlace);
  const ids = near.toSorted((a, b) => named(a) - named(b)).slice(0, 1);
  const isThere = platform !== undefined && facts.get(ids[0] ?? '')?.entities.includes(platform);
  return {
    ...clause(scene, { kind: 'facts', ids, polarity: isThere ? 'y' : 'n', yes: true }),
    companies: before.companies,
    isActed: true,
  };
};
