import { FIGURES_JA } from './comment-figures.ts';
import { whyFact } from './why.ts';
import { namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

const OPENS = String.raw`(?:(?:huh|hm+|oh|wow|really|wait|ok(?:ay)?|and|but|so|interesting|え|えっ|へえ?|ふーん|ふむ|ほう|なるほど|で|じゃあ?|それ|それは|それって|じゃあそれは)[、,.!?！？…\s]+)*`;
/** "Why do you think so", 「え、なんでそう思うの」, 「根拠は？」 */
const WHY_SO = new RegExp(
  [
    String.raw`^${OPENS}(?:why|how come|how so)(?:'s| is| do| would| did)?(?: (?:that|you|it|u))?(?: (?:think|say|feel|believe|reckon|see|suspect|see it))?(?: (?:so|that|this|it|like that|that way|this way))?(?: (?:exactly|though|tho|then))?[\s?!.]*$`,
    String.raw`^${OPENS}(?:what (?:makes|made|leads|led|has) you (?:to )?(?:think|thinking|say|believe|feel|see)(?: (?:so|that|this|it(?: that way)?))?|based on what|what are you basing (?:that|this|it) on|on what (?:basis|grounds?)|what(?:'s| is| are) (?:that|your|the) (?:view |opinion |take |hunch |worry )?(?:reason(?:s|ing)?|grounds?|basis|evidence|case)(?: (?:for (?:that|thinking so|saying (?:so|that))|based on|behind (?:that|it)))?|what(?:'s| is) (?:that|it|your (?:view|opinion|take|hunch)) based on|(?:any|your) (?:reasons?|grounds?|evidence)(?: for (?:that|thinking so))?|what(?:'s| is) behind (?:that|your) (?:view|opinion|thought|feeling|hunch))[\s?!.]*$`,
    String.raw`^${OPENS}(?:なぜ|なんで|何で|どうして|どこ(?:から|を見て)|何を(?:見て|もとに|根拠に))(?:か)?、?(?:(?:そう|そんな風に|そのように|そんなふうに)?、?(?:思|考え|感じ|言(?:え|い|う|っ)|見|なる)[ぁ-ん]*(?:です|ます)?(?:か|の|ん|わけ){0,8}(?:です)?(?:か|の|ん|わけ){0,8}(?:教えて|聞かせて)?)?[?？。！!\s]*$`,
    String.raw`^${OPENS}(?:そう|そんな風に|そのように)(?:思|考え|感じ|言|見)[ぁ-ん]{1,6}?(?:理由|根拠|わけ|訳|具体的な(?:理由|根拠))(?:は|を|って|も)?(?:何|なに|なん)?(?:です|教えて|聞かせて|ください|くれ|か|の|る|ほしい|欲しい|お願い(?:します)?|ある){0,8}[?？。！!\s]*$`,
    String.raw`^${OPENS}(?:その|そう思う|判断の)?(?:根拠|理由|わけ)(?:は|って|を|になる(?:数字|材料)(?:は|って))?(?:何|なに|なん|ある)?(?:です|教えて|聞かせて|ください|くれ|か|の|る){0,8}[?？。！!\s]*$`,
  ].join('|'),
  'u',
);

/** 「え、なんでそう思うの」 after an opinion of hers: what it rests on, where the article gives that. */
export function readGroundsOfOpinion(heard: Heard): Question | undefined {
  const { folded, last, context, parts } = heard;
  if (!last || !WHY_SO.test(folded)) return undefined;
  const { answered = last.question } = last;
  const [first = ''] = answered.kind === 'facts' ? answered.ids : [];
  const { knowledge } = parts.library;
  const told = knowledge.facts.get(first);
  if (told?.nature !== 'opinion' || !told.why?.length) return undefined;
  const question = whyFact({ facts: [first] }, context, parts.library);
  return question?.kind === 'facts' ? question : { kind: 'facts', ids: told.why };
}

const NUMBERS = new RegExp(
  String.raw`${FIGURES_JA}|\b(?:numbers?|figures?|stats|statistics|data(?: points?)?|metrics)\b`,
  'u',
);
const RESTS_ON =
  /裏[付ず]|根拠|証拠|論拠|支え|示[すし]|示唆|匂わ|におわ|そう(?:思|考え|言)|具体|元にな|もとにな|(?:その|それ|この|懸念|りすく|心配)の?(?:数字|数値)|\b(?:back(?:s|ed|ing)?(?: it| this| that)? up|backing|behind|support\w*|evidence|underpin\w*|proof|prov(?:e|es|ing)|basis|based on|for (?:that|this|it)|cit(?:e|es|ed|ing)|hard|concrete|firm|attached|point\w*|hint\w*|suggest\w*|think so|say (?:so|that))\b/u;
const ELSE =
  /出資|投資額|市場|誰|どこ|機関|\b(?:who|whose|analysts?|stakes?|market|invest(?:s|ed|ment|ments)?|put in)\b/u;
const LONGEST = 60;
/** Some of it has a figure. */
const QUANTIFIED =
  /\bquantif\w+|\b(?:numbers?|figures?) (?:in there|on (?:any|either|one) of (?:them|those)|attached)\b|(?:数字|数値)(?:が|の)?(?:ある|出て|つ[いく]|付[いく]|入って)/u;
const FIGURE = /\d|\btwice\b/;
/** Fears for all of it, whatever else it says: what she doubts of it rests on figures. */
const FEARS = /\b(?:bubble|sustainab\w+|recovered)\b/;
const DOUBT = 'comment-sustainable';

/** "Which figures does it cite for that?", 「その根拠になる数字は？」 after a worry: the figures that it rests on. */
export function readFiguresBehind(heard: Heard): Question | undefined {
  const { folded, last, context, parts } = heard;
  const isMeant = QUANTIFIED.test(folded) || (NUMBERS.test(folded) && RESTS_ON.test(folded));
  if (!last || folded.length > LONGEST || !isMeant) return undefined;
  if (ELSE.test(folded) || !namesOnly(heard, []) || context.reading.figures.length > 0) return undefined;
  const { facts } = parts.library.knowledge;
  const { parents } = parts.library;
  const [told = ''] = last.facts;
  const points = facts.get(told)?.points ?? [];
  // Of a list, whichever of its points has any.
  const hasFigure = (id: string) => FIGURE.test(facts.get(id)?.en ?? '');
  const ofPoints = QUANTIFIED.test(folded)
    ? points.flatMap((id) => facts.get(id)?.why ?? []).filter(hasFigure)
    : [];
  const own =
    [told, parents.get(told) ?? '', FEARS.test(facts.get(told)?.en ?? '') ? DOUBT : '']
      .map((id) => facts.get(id)?.why ?? [])
      .find((ids) => ids.length > 0) ?? [];
  const why = ofPoints.length > 0 ? ofPoints : own;
  const isFigures = why.length > 0 && why.every(hasFigure);
  return isFigures ? { kind: 'facts', ids: why } : undefined;
}

/** Of another the same: "X's equivalent worry", 「もう一方の不安材料は」. */
const EQUIVALENT =
  /\b(?:equivalent|counterpart|matching|corresponding|similar|other)\b.*\b(?:worry|worries|concerns?|risks?|figures?|numbers?|issue|problem|red flags?)\b|\b(?:worry|concern|red flag)\b|(?:もう(?:一|片)方|もう一社|他方|側|◯)の?[^。?？]{0,6}(?:不安|懸念|心配|気がかり)/u;

/** "And A's equivalent worry?", after the one of two figures that tell of nothing good: the other. */
export function readOtherWorry(heard: Heard): Question | undefined {
  const { folded, last, context, parts } = heard;
  const [told = ''] = last?.facts ?? [];
  if (!last || folded.length > LONGEST || !EQUIVALENT.test(folded) || context.yesNo) return undefined;
  const { facts } = parts.library.knowledge;
  const both =
    [...facts.values()].find(({ why, nature }) => nature === 'opinion' && why.includes(told))?.why ?? [];
  const [other, more] = both.filter((id) => id !== told);
  const isFigures = both.every((id) => FIGURE.test(facts.get(id)?.en ?? ''));
  if (other === undefined || more !== undefined || !isFigures) return undefined;
  return namesOnly(heard, facts.get(other)?.entities ?? []) ? { kind: 'facts', ids: [other] } : undefined;
}
