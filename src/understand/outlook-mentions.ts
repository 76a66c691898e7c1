import { isTelling } from '../knowledge/features.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import { horizonIn } from '../knowledge/horizon.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { isNegated } from '../text/negation.ts';
import type { Clause } from './clause.ts';
import { horizonsNamed } from './horizon-named.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const LEAD = '^(?:(?:so|and|but|ok|wait|hey|just checking|quick one)[,: ]+){0,12}';
const HEAD =
  "(?<head>(?:the |its |your |their )?(?:article's |near |short|mid|medium|middle|long|[\\w+-]+)(?:[- ]?(?:term|run|years?|yrs?|plus|\\+|to|or|one|two|three|five|more|\\d))* (?:outlook|view|horizon|forecast|section|part|window|list|bucket))";
const VERB =
  '(?:mention|include|cover|discuss|contain|list|name|address|raise|have|feature|touch (?:up)?on|talk about|speak of|bring up|refer to|deal with|go into|say (?:anything|something) (?:about|on)|speak about)';
const TAG =
  "(?:[,\\s]+(?:right|correct|true|yeah|yes|no|isn't it|doesn't it|at all|anywhere|too|as well|then)){0,12}[?.!\\s]*$";
const ASKED = [
  `${LEAD}(?:(?:does|do|did)(?:n't| not)? )?${HEAD} (?:(?:doesn't|does not|never|also|even|actually|ever|explicitly) ){0,12}(?:${VERB.replaceAll(' ', '(?:s|es|ed)? ')})(?:s|es|ed)? (?<topic>[^,.?!]{3,60}?)${TAG}`,
  `${LEAD}(?:in|under|for|as part of) ${HEAD},? (?:does|do|did) (?:the (?:article|author|piece)|it|they) (?:also |even |actually |ever )?${VERB} (?<topic>[^,.?!]{3,60}?)${TAG}`,
  `${LEAD}(?:is|are|was|were) (?<topic>[^,.?!]{3,60}?) (?:mentioned|included|covered|listed|named|discussed|placed|found) (?:in|under|within|as part of) ${HEAD}${TAG}`,
  '^(?:え|あの|ねえ|で|じゃあ|ちなみに|ところで|確認だけど|てか){0,8}[、,\\s]*(?<head>(?:短期|中期|長期|[\\d一二三五~〜-]+年(?:以上|以降|後)?(?:先)?)(?:的)?(?:な|の)?(?:展望|見通し|予測|見立て|見込み|項目|ところ|欄|部分|話|期間))(?:(?:の中)?(?:で|に|では|には)|って|は)(?:は|も)?、?(?<topic>[^、。?？]{2,24}?)(?:の(?:話題?|こと|件|記述|言及)|について|への言及|という話)?(?:は|が|も|に(?:は|も)?|を|って|とか){0,8}(?:ちゃんと|何か|なんか|一応|どこかに?){0,8}(?:触れ|言及|書[いか]|載[っせ]|出て|含[まめ]|入って|挙[がげ]|述べ|語られ|語って|取り上げ|扱[っわ]|ある|あり(?:ます)?|あった)[ぁ-んー]*[?？。!！\\s]*$',
].map((form) => new RegExp(form, 'u'));

/** So likely one of the outlook's own points, by the topic alone. */
const LIKELY = 0.25;
/** Or less, where that point's texts hold all but a little of it. */
const HELD = { share: 0.02, covered: 0.75 };
const MOST = 40;

/** The fact of the outlook that stands under one horizon and is the likeliest for a topic. */
export function pointFor(topic: string, parts: Understanding): Fact | undefined {
  const { library } = parts;
  const { facts } = library.knowledge;
  const { reading, context } = readFolded(topic, topic, parts);
  if (reading.companies.length + reading.foreign.length + reading.absent.length > 0) return undefined;
  const ranked = library.rank(reading.features, [], MOST).facts;
  const isHeld = (id: string): boolean => library.ranking.coverage(reading.features, id) >= HELD.covered;
  const found = ranked.find(({ id, share = 0 }) => {
    const isPoint = facts.get(id)!.topic === 'outlook' && context.pointsOf(id).length === 0;
    return isPoint && (share >= LIKELY || (share >= HELD.share && isHeld(id)));
  });
  return found && facts.get(found.id);
}

/** The section of the outlook that a head names, by its word or by its years. */
export function sectionNamed(head: string, { knowledge }: Library): string | undefined {
  const [named, second] = horizonsNamed(head);
  if (named !== undefined) return second === undefined ? named : undefined;
  const span = horizonIn(head);
  if (!span) return undefined;
  const isPlain = (id: string): boolean => knowledge.facts.get(id)?.points.length === 0;
  return [...knowledge.facts.values()].find(({ en, topic, points }) => {
    const told = horizonIn(fold(en));
    const isHead = topic === 'outlook' && points.length > 0 && points.every(isPlain);
    return isHead && told?.least === span.least && told.most === span.most;
  })?.section;
}

/**
 * "The mid-term outlook mentions AGI, right?", 「短期の展望で規制に触れてる？」: whether what is named stands under that
 * horizon. It is told by its own fact, which says where it does stand.
 */
export function readOutlookMentions(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  const { head, topic } = ASKED.map((form) => form.exec(folded)?.groups).find(Boolean) ?? {};
  if (head === undefined || topic === undefined) return undefined;
  const section = sectionNamed(head, parts.library);
  const point = section === undefined ? undefined : pointFor(topic, parts);
  if (!point) return undefined;
  const isSo = point.section === section;
  const polarity = isSo === isNegated(folded) ? 'n' : 'y';
  return clauseOf(text, { kind: 'facts', ids: [point.id], polarity, yes: true }, parts);
}

const SPAN = '(?:horizons?|outlooks?|time ?frames?|time ?spans?|periods?|terms?|phases?|stages?|windows?)';
const SPAN_JA = '(?:期間|展望|見通し|時期|段階|時間軸|区分)';
/** Under which of the horizons, where more than one is expected. */
const WHICH_ONES = new RegExp(
  String.raw`\bthe two (?:time )?${SPAN.replaceAll('s?', 's')}\b(?=.*\b(?:which|where|that|with|list|mention))|${SPAN_JA}(?:は|を|の)?(?:[2二]つ(?:とも)?|両方)|\b(?:which|what) (?:of the )?(?:two |three |2 |3 )?(?:time )?${SPAN.replaceAll('s?', 's')}\b|\b${SPAN}\b.*\bwhich (?:two|ones|of (?:them|these|those|the three))\b|\bwhich (?:two|ones|of the three)\b.*\b${SPAN}\b|どの${SPAN_JA}と(?:、)?どの|${SPAN_JA}.*(?:どれとどれ|どことどこ|どの[2二]つ)|(?:どの[2二]つ|いくつ|何個|[2二]つ)の${SPAN_JA}(?:に|で|が)|どの${SPAN_JA}に(?:も|は)?(?:共通|また)`,
  'u',
);
/** And what stands under the one that is left. */
const THE_OTHER =
  /\b(?:and|while)\b.*\b(?:the (?:third|other|remaining|rest|last)|left|doesn't|does not)\b|(?:残り|残る|残った|もう一つ|それ以外|ない)(?:の)?(?:期間|展望|見通し|時期|段階|ほう|方|一つ|1つ)?(?:に|で|は)/u;
/** The one that doesn't have it. */
const WITHOUT = new RegExp(
  String.raw`\b(?:which|what) (?:of the )?(?:\w+ )?${SPAN} (?:doesn't|does not|never|lacks|has no|is without|leaves? out|skips?|makes? no)\b|\b${SPAN}\b.*\bwhich (?:one )?(?:doesn't|does not|never|lacks|has no)\b|${SPAN_JA}.*(?:触れて|載って|書いて|書かれて|出て|入って|挙がって|言及して|含まれて)(?:い)?(?:ない|ません)(?:の|${SPAN_JA})?(?:は|って)?[^。?？]{0,6}(?:どれ|どこ|どの|[?？])|(?:触れて|載って|書かれて|出て|入って|挙がって|含まれて)(?:い)?ない(?:のは[^。?？]{0,6}どの${SPAN_JA}|${SPAN_JA}(?:は|って)[^。?？]{0,6}(?:どれ|どこ|どの|[?？]))`,
  'u',
);
const NOT_OF_IT = /\b(?:why|who|when|how)\b|なぜ|誰|いつ|どう/u;

/** "Which two horizons list consolidation?", 「統合が挙がるのはどの期間とどの期間？」: the point under each that is of it. */
export function readInHorizons(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  const isWithout = WITHOUT.test(folded) && !/\band\b/u.test(folded);
  if (!(isWithout || WHICH_ONES.test(folded)) || NOT_OF_IT.test(folded)) return undefined;
  const { knowledge, vocabulary, parents } = parts.library;
  const points = [...knowledge.facts.values()].filter(
    ({ id, topic, points: own }) => topic === 'outlook' && own.length === 0 && parents.has(id),
  );
  const held = new Map(
    points.map(({ id, label, ja, en }) => [
      id,
      new Set([label.ja, label.en, ja, en].flatMap((one) => readFeatures(fold(one), vocabulary))),
    ]),
  );
  for (const notion of readFeatures(folded, vocabulary)) {
    const of = points.filter(({ id }) => held.get(id)!.has(notion)).map(({ id }) => id);
    const heads = new Set(of.map((id) => parents.get(id)));
    if (!notion.startsWith('c:') || !isTelling(notion) || of.length !== 2 || heads.size !== 2) continue;
    const overview = knowledge.facts.get(parents.get([...heads][0]!) ?? '');
    const left = (overview?.points ?? []).filter((id) => !heads.has(id));
    if (isWithout && left.length > 0)
      return { ...clauseOf(text, { kind: 'facts', ids: left }, parts), isOfTold: true };
    const those: Question = { kind: 'compare', ids: of };
    const question: Question =
      THE_OTHER.test(folded) && left.length > 0
        ? { kind: 'several', parts: [those, { kind: 'facts', ids: left }] }
        : those;
    return { ...clauseOf(text, question, parts), isOfTold: true };
  }
  return undefined;
}
