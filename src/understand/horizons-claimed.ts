import { fold } from '../text/fold.ts';
import { isNegated } from '../text/negation.ts';
import type { Clause } from './clause.ts';
import { horizonsNamed } from './horizon-named.ts';
import { pointFor, sectionNamed } from './outlook-mentions.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { placeOf } from './which-each.ts';
import { hasQuestionWord } from './yesno.ts';

const LEAD =
  /^(?:(?:so|and|but|ok|okay|wait|hey|just checking|quick one|as i understand it|if i read it right|true or false|つまり|要するに|じゃあ?|で|え|確認(?:だけど|ですが)?|では)[,:、\s]+){1,8}/u;
/** What asks whether it is so, behind what is claimed. */
const ASKS_SO =
  /[,.;:、。?？!\s–—-]*(?:(?:and )?(?:right|correct|true|yes|yeah|no|true or false|yes or no|agreed|isn't (?:it|that so)|is(?:n't)? (?:that|this)(?: order| the order| sequence| mapping)? (?:right|correct|so|fine|ok|true|it|accurate)|is (?:that|the|this) (?:order|sequence|timeline) (?:fine|right|correct|ok)|do i have (?:that|it|this) (?:right|straight)|did i get (?:that|it|this) right|have i got (?:that|it|this) right|am i right|sound right|that's right)|(?:という|との|って|この|その|これ|それ|で|、){0,24}(?:順番|理解|整理|認識|話|並び|対応|流れ|読み|割り振り|まとめ|こと|の|ん)?(?:で|は|って)?(?:、)?(?:いい|良い|よい|よろし|合って|あって|正し|問題|間違い|大丈夫|おっけ|ok|だ?よね|です?よね|だっけ|でしょ|ですか|そう)[^。、?？]{0,8})[?？.!\s]*$/u;
/** What parts the one claim from the other. */
const BORDER =
  /[,;.、。]\s*(?:(?:and|while|whereas|but|then|そして|一方(?:で)?|また)[、\s]*)?|\s(?:and|while|whereas|but)\s|(?<=期|後|先|年)で(?=[^、。]{2})/gu;
const TERM =
  /(?:in|on|over|under|for|within|at|during|to|into)?\s*(?:the |an? )?\b(?:short|near|mid|medium|middle|long)(?:er)?[- ]?(?:term|run)\b(?: (?:outlook|horizon|one|thing|matter|item|topic|affair|section|bucket|list|story|view))?|(?:in|within|over|after|beyond)?\s*(?:the )?(?:next )?(?:\d|one|three|five)(?:\s?(?:-|–|~|to|or more|\+|plus)\s?(?:\d|two|five)?)? ?years?(?: (?:or more|plus|and beyond|and on|out))?|(?:短期|中期|長期)(?:的)?(?:な|の)?(?:展望|見通し|予測|話|項目|ほう|方)?|\d(?:\s?[~〜～-]\s?\d)?年(?:以上|以降|後|先|以内){0,8}(?:先)?/gu;
const AROUND =
  /^(?:it's|the idea is that|you say|(?:the )?article says)\s+|\b(?:is|are|was|comes?|falls?|sits?|stands?|happens?|arrives?|takes? place|belongs?|listed|expected|due|filed|placed|put|set|with|as|its|only|being)\b|(?:^|(?<=[\p{sc=Han}\p{sc=Kana}ー]))(?:に|は|が|って|には|で|の){1,8}(?=[\p{sc=Han}\p{sc=Kana}]|$)|^(?:に|は|が|には|で|の){1,8}|(?:するの|するん|し?て|なの|する|になる|くる|来る|のは?|の|は|が|って|に|で|も|入り|扱い|だ|です){1,8}$/gu;

const OUTLOOK = 'outlook-all';
/** The point of the outlook that a topic means; where several are near to it, the one whose words say the most of it. */
function meantBy(topic: string, parts: Understanding): string | undefined {
  const { companies, foreign, absent } = readFolded(topic, topic, parts).reading;
  if (companies.length + foreign.length + absent.length > 0) return undefined;
  const heads = parts.library.knowledge.facts.get(OUTLOOK)?.points ?? [];
  return pointFor(topic, parts)?.id ?? placeOf(topic, heads, parts.library)?.id;
}

/** One claim: what is said to come, and the section of the outlook that it is said of. */
function claimIn(clause: string, parts: Understanding) {
  const section = sectionNamed(clause.trim(), parts.library);
  const terms = clause.match(TERM) ?? [];
  if (section === undefined || terms.length !== 1) return undefined;
  const topic = clause.replace(TERM, ' ').replace(AROUND, ' ').replace(/\s+/gu, ' ').trim();
  const id = topic.length < 2 ? undefined : meantBy(topic, parts);
  const { facts } = parts.library.knowledge;
  return id === undefined ? undefined : { id, section, isSo: facts.get(id)!.section === section };
}

/** The two claims of a text, parted where each names one horizon. */
function claimsIn(text: string, parts: Understanding) {
  for (const { index, 0: border } of text.matchAll(BORDER)) {
    const halves = [text.slice(0, index), text.slice(index + border.length)];
    const [one, two] = halves.map((half) => claimIn(half, parts));
    if (one && two && one.id !== two.id && one.section !== two.section) return [one, two];
  }
  return undefined;
}

/**
 * "The structure settles in the mid term and regulation comes in the long term, right?", 「規制が長期で、AGIが中期。合ってる？」:
 * two horizons claimed at once. A yes only where both are so; each is told by its own fact, what isn't so first.
 */
export function readHorizonsClaimed(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  const claimed = folded.replace(ASKS_SO, '');
  const isAsked = claimed !== folded || /[?？]\s*$/u.test(text);
  if (!isAsked || hasQuestionWord(claimed) || isNegated(claimed)) return undefined;
  if (horizonsNamed(claimed).length === 1 && !/\d|three|five/u.test(claimed)) return undefined;
  const claims = claimsIn(claimed.replace(LEAD, '').replace(/[?？.\s]+$/u, ''), parts);
  if (!claims) return undefined;
  const ids = claims.toSorted((a, b) => Number(a.isSo) - Number(b.isSo)).map(({ id }) => id);
  const polarity = claims.every(({ isSo }) => isSo) ? 'y' : 'n';
  return { ...clauseOf(text, { kind: 'facts', ids, polarity, yes: true }, parts), isOfTold: true };
}
