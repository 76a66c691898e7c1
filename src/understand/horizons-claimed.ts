import { detectLanguage } from '../text/language.ts';
import { fold } from '../text/fold.ts';
import { isTelling } from '../knowledge/features.ts';
import { readFeatures } from '../knowledge/index.ts';
import { isNegated } from '../text/negation.ts';
import type { Clause } from './clause.ts';
import { horizonsNamed } from './horizon-named.ts';
import { isJapanese } from './nouns.ts';
import { pointFor, sectionNamed } from './outlook-mentions.ts';
import { readAll } from './parts.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { placeOf, saidBy } from './which-each.ts';
import { hasQuestionWord } from './yesno.ts';

const LEAD =
  /^(?:(?:so|and|but|ok|okay|wait|hey|just checking|quick one|as i understand it|if i read it right|true or false|i(?:'ve| have)? (?:got|wrote|read|noted|have)|my notes say|つまり|要するに|じゃあ?|で|え|確認(?:だけど|ですが)?|では)[,:、\s]+){0,8}["“「『'‘]?/u;
/** What asks whether it is so, behind what is claimed. */
const ASKS_SO =
  /["”」』'’]?[,.;:、。?？!\s–—-]*(?:(?:and )?(?:right or wrong(?: (?:on|for) each)?|right|correct|true|yes|yeah|no|true or false|yes or no|agreed|isn't (?:it|that so)|is(?:n't)? (?:that|this)(?: order| the order| sequence| mapping)? (?:right|correct|so|fine|ok|true|it|accurate)|is (?:that|the|this) (?:order|sequence|timeline) (?:fine|right|correct|ok)|do i have (?:that|it|this) (?:right|straight)|did i get (?:that|it|this) right|have i got (?:that|it|this) right|am i right|sound right|that's right)|(?:(?:と|って|で|を|に)?(?:、)?(?:読ん|聞い|見|習っ|教わっ|言われ|書い)[だたて](?:んだ|んです|のです|の)?(?:けど|が|けれど)、?)?(?:それぞれ|両方(?:とも)?|どっちも|どちらも)?(?:という|との|って|この|その|これ|それ|で|、){0,24}(?:順番|理解|整理|認識|話|並び|対応|流れ|読み|割り振り|まとめ|こと|の|ん)?(?:で|は|って)?(?:、)?(?:いい|良い|よい|よろし|合って|あって|正し|問題|間違い|大丈夫|おっけ|ok|だ?よね|です?よね|だっけ|でしょ|ですか|そう)[^。、?？]{0,8})[?？.!\s]*$/u;
/** What parts the one claim from the other. */
const BORDER =
  /[,;.、。]\s*(?:(?:and|while|whereas|but|then|そして|一方(?:で)?|また)[、\s]*)?|\s(?:and|while|whereas|but)\s|(?<=期|後|先|年)で(?=[^、。]{2})/gu;
const TERM =
  /(?:in|on|over|under|for|within|at|during|to|into)?\s*(?:the |an? )?\b(?:short|near|mid|medium|middle|long)(?:er)?[- ]?(?:term|run)\b(?: (?:outlook|horizon|one|thing|matter|item|topic|affair|section|bucket|list|story|view))?|(?:in|within|over|after|beyond)?\s*(?:the )?(?:next )?(?:\d|one|three|five)(?:\s?(?:-|–|~|to|or more|\+|plus)\s?(?:\d|two|five)?)? ?years?(?: (?:or more|plus|and beyond|and on|out))?|(?:短期|中期|長期)(?:的)?(?:な|の)?(?:展望|見通し|予測|話|項目|ほう|方)?|\d(?:\s?[~〜～-]\s?\d)?年(?:以上|以降|後|先|以内){0,8}(?:先)?/gu;
const AROUND =
  /^(?:it's|the idea is that|you say|(?:the )?article says)\s+|\b(?:is|are|was|comes?|falls?|sits?|stands?|happens?|arrives?|takes? place|belongs?|listed|expected|due|filed|placed|put|set|with|as|its|only|being)\b|(?:^|(?<=[\p{sc=Han}\p{sc=Kana}ー]))(?:に|は|が|って|には|で|の){1,8}(?=[\p{sc=Han}\p{sc=Kana}]|$)|^(?:に|は|が|には|で|の){1,8}|(?:するの|するん|し?て|なの|する|になる|くる|来る|のは?|の|は|が|って|に|で|も|入り|扱い|だ|です){1,8}$/gu;

const OUTLOOK = 'outlook-all';
/** So many facts are likeliest for a topic. */
const LIKELIEST = 4;
/** The fact that tells of a topic, where none of the likeliest is of the outlook. */
function elsewhere(topic: string, { library }: Understanding): string | undefined {
  const likeliest = library.rank(readFeatures(topic, library.vocabulary), [], LIKELIEST).facts;
  const isOfOutlook = likeliest.some(({ id }) => library.knowledge.facts.get(id)?.topic === 'outlook');
  return isOfOutlook ? undefined : likeliest[0]?.id;
}

/** The point of the outlook that a topic means; where several are near to it, the one whose words say the most of it. */
function meantBy(topic: string, parts: Understanding): string | undefined {
  const { companies, foreign, absent } = readFolded(topic, topic, parts).reading;
  if (companies.length + foreign.length + absent.length > 0) return undefined;
  const heads = parts.library.knowledge.facts.get(OUTLOOK)?.points ?? [];
  if (elsewhere(topic, parts) !== undefined) return undefined;
  return pointFor(topic, parts)?.id ?? placeOf(topic, heads, parts.library)?.id;
}

/** What half of a text says of a horizon. */
const topicOf = (half: string): string =>
  half.replace(TERM, ' ').replace(AROUND, ' ').replace(/\s+/gu, ' ').trim();

/** The point of one section that all that is said of a topic says, too: mergers come early, and integration comes late. */
function pointOf(section: string, topic: string, { library }: Understanding): string | undefined {
  const { vocabulary, knowledge } = library;
  const telling = readFeatures(topic, vocabulary).filter(isTelling);
  const found = [...knowledge.facts.values()].find(
    ({ id, points, ...fact }) =>
      fact.topic === 'outlook' &&
      fact.section === section &&
      points.length === 0 &&
      saidBy(id, telling, library) === 1,
  );
  return found?.id;
}

/** One claim: what is said to come, and the section of the outlook that it is said of. */
function claimIn(clause: string, parts: Understanding) {
  const section = sectionNamed(clause.trim(), parts.library);
  const terms = clause.match(TERM) ?? [];
  if (section === undefined || terms.length !== 1) return undefined;
  const topic = topicOf(clause);
  const id = topic.length < 2 ? undefined : meantBy(topic, parts);
  const { facts } = parts.library.knowledge;
  if (id === undefined) return undefined;
  const meant = facts.get(id)!.section === section ? id : (pointOf(section, topic, parts) ?? id);
  return { id: meant, section, isSo: facts.get(meant)!.section === section };
}

const halvesOf = (text: string): string[][] =>
  [...text.matchAll(BORDER)].map(({ index, 0: border }) => [
    text.slice(0, index),
    text.slice(index + border.length),
  ]);

/** A size of the market, or its growth. */
const FIGURE = /\d[\d,.]*\s?(?:億|兆|bn\b|tn\b|b\b|t\b|billion|trillion|[%％]|percent|ぱせんと)/u;
/** 「30年の市場」 */
const SHORT_YEAR = /(?<!\d)(?=[23]\d年の)/gu;

/** The figure of the market that half of a text claims. */
function figureIn(half: string, parts: Understanding): Question | undefined {
  if (!FIGURE.test(half)) return undefined;
  const claimed = half.replace(SHORT_YEAR, '20').trim();
  const asked = isJapanese(claimed) ? `${claimed}、合ってる？` : `${claimed}, right?`;
  const language = detectLanguage(asked, 'en', parts.isName);
  const { question } = readAll([asked], language, undefined, parts);
  const [id = ''] = question.kind === 'facts' ? question.ids : [];
  const isOfMarket = parts.library.knowledge.facts.get(id)?.topic === 'market' && question.yes === true;
  return question.kind === 'market' || isOfMarket ? question : undefined;
}

/** Half of a text as it is judged; what stands nowhere in the outlook is told by itself, with where it stands. */
function horizonIn(half: string, parts: Understanding): Question | undefined {
  const claim = claimIn(half, parts);
  if (claim) return { kind: 'facts', ids: [claim.id], polarity: claim.isSo ? 'y' : 'n', yes: true };
  const id = elsewhere(topicOf(half), parts);
  return id === undefined ? undefined : { kind: 'facts', ids: [id], located: true };
}

/** Of each year its own size is claimed. */
const areOfYears = (halves: string[]): boolean =>
  halves.every((half) => FIGURE.test(half) && /20\d\d|(?<!\d)[23]\d年(?=[のはがに])/u.test(half)) &&
  !/から|\bfrom\b|[%％]/u.test(halves.join(' '));

/** A horizon and a figure of the market, or two of these, claimed at once: each is judged by itself. */
function withFigure(text: string, parts: Understanding): Question | undefined {
  for (const halves of halvesOf(text)) {
    const at = halves.findIndex(
      (half) => !FIGURE.test(half) && sectionNamed(half.trim(), parts.library) !== undefined,
    );
    const [one, two] = areOfYears(halves) ? halves.map((half) => figureIn(half, parts)) : [];
    if (one?.kind === 'market' && two?.kind === 'market') return { kind: 'several', parts: [one, two] };
    const told = at < 0 ? undefined : horizonIn(halves[at]!, parts);
    const figure = told && figureIn(halves[1 - at]!, parts);
    if (!told || !figure) continue;
    return { kind: 'several', parts: at === 0 ? [told, figure] : [figure, told] };
  }
  return undefined;
}

/** The two claims of a text, parted where each names one horizon. */
function claimsIn(text: string, parts: Understanding) {
  for (const halves of halvesOf(text)) {
    const [one, two] = halves.map((half) => claimIn(half, parts));
    if (one && two && one.id !== two.id && one.section !== two.section) return [one, two];
  }
  return undefined;
}

/** "Growth per year implied by X and Y": a figure is wanted, none is claimed. */
const WORKED_OUT = /\b(?:impl(?:y|ies|ied)|works? out|how)\b|逆算|計算/u;

/**
 * "The structure settles in the mid term and regulation comes in the long term, right?", 「規制が長期で、AGIが中期。合ってる？」:
 * two horizons, or one and a figure of the market, as in "AGI mid-term, market 10 trillion in 2030, right?", claimed at once. A yes only where both are so; each is told by its own fact, what isn't so first.
 */
export function readHorizonsClaimed(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  const claimed = folded.replace(ASKS_SO, '');
  const isAsked = claimed !== folded || /[?？]\s*$/u.test(text);
  if (!isAsked || hasQuestionWord(claimed) || isNegated(claimed)) return undefined;
  if (horizonsNamed(claimed).length < 2 && !/\d|three|five/u.test(claimed)) return undefined;
  const said = claimed.replace(LEAD, '').replace(/[?？.\s]+$/u, '');
  const mixed = FIGURE.test(said) && !WORKED_OUT.test(said) ? withFigure(said, parts) : undefined;
  if (mixed) return { ...clauseOf(text, mixed, parts), isOfTold: true };
  const claims = claimsIn(said, parts);
  if (!claims) return undefined;
  const ids = claims.toSorted((a, b) => Number(a.isSo) - Number(b.isSo)).map(({ id }) => id);
  const polarity = claims.every(({ isSo }) => isSo) ? 'y' : 'n';
  return { ...clauseOf(text, { kind: 'facts', ids, polarity, yes: true }, parts), isOfTold: true };
}
