import { readFeatures } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { asksLacking, type Heard } from './heard-told.ts';
import { aimsOfLabs } from './motive.ts';
import { isAiCompany } from './context.ts';
import type { Question } from './question.ts';
import { listOf, pointLike } from './told-aims.ts';
import { placeOf } from './which-each.ts';

/** What somebody is after, or why it does so. */
const AIMS =
  /\b(?:why|reasons?|aims?|goals?|objectives?|motives?|motivations?|rationales?|grounds|purposes?|strateg(?:y|ies)|after(?= ?[?,.;!]|$))\b|なぜ|なんで|何で|どうして|理由|狙い|ねらい|目的|目標|意図|戦略|思惑|動機|根拠/;
/** Which of them is one that is named by what it is like. */
const WHICH = [
  /\bthe one (?:that(?:['’]s| is)|which is|about|for|on|that covers) (?<what>[^?.,]{3,40})[?.\s]*$/,
  /(?:[,;] (?:then|and|plus|also)|\b(?:then|plus)) (?:the|its|their) (?<what>[\w -]{3,24}) (?:one|part|bit|angle|leg)[?.\s]*$/,
  /\b(?:which|what(?= (?:one|part|bit|aim|motive|reason|goal|objective|prong|of)\b)) (?:one |part |bit |aim |motive |reason |goal |objective |prong |(?:one |of )?(?:of )?(?:them|these|those|the (?:three|lot)|its \w+) )?(?:is|are|was|counts? as|amounts? to|would be|serves? as|works? as|acts? as|means?|concerns?|covers?|plays?|looks? like|has to do with) (?<what>[^?.]{3,50})/,
  /\b(?:flag|mark|name|single out|point (?:out|to)|identify|say) (?:the |which )(?:one (?:that(?:'s| is)|which is|for) )?(?<what>(?!is\b)[^?.,]{3,40}?(?: one)?)[?.\s]*$/,
  /(?:^|[、。?？!！\s])(?:(?:そのうち|そのなか|その中|うち|中|なか)(?:で(?:も)?|の)?、?|また、?|あと、?)?(?<what>[^、。?？は]{1,18}?)(?:に(?:当た|あた|相当)(?:る|り)?[^、。?？は]{0,5}?|(?:の|的な)?(?:役割?|意味合い|位置づけ)[^、。?？は]{0,6}?|になる|と(?:いえ|言え)る|に近い|的な|っぽい)?(?:の|もの|やつ)?(?:は|って)、?(?:どれ|どちら|どの|いずれ|何番目)/u,
  /(?:どれ|どちら|どの(?:狙い|ねらい|目的|理由|点))が(?<what>[^、。?？]{1,14}?)(?:に(?:当た|あた|相当)(?:る|り)?[^、。?？]{0,5}?|の(?:役|意味)[^、。?？]{0,6}?|的な(?:もの|やつ)?|なの|です|かな|か|っぽい)*[?？。\s]*$/u,
];
const ELSE = /いくら|いつ|誰|市場|\b(?:how much|how many|when|who|whose|market)\b/;
const LONGEST = 200;

/** The list of what the one is after that invests, among those who are named; else of those who are invested in. */
function listMeant(heard: Heard): Fact | undefined {
  const { context, last, parts } = heard;
  const named = context.reading.companies;
  const companies = named.length > 0 ? named : (last?.companies ?? []);
  const givers = companies.filter((id) => context.graph.outOf(id, 'investment').length > 0);
  const [giver, second] = givers;
  if (second !== undefined) return undefined;
  if (giver !== undefined) return listOf(giver, heard);
  return companies.length > 0 && companies.every((id) => isAiCompany(context, id))
    ? aimsOfLabs(context, parts.library)
    : undefined;
}

/**
 * "A backs B already, so why C too? Its reasons, and which is the insurance one", 「Bがあるのになぜ…？理由と、保険に当たるのはどれ」:
 * what it is after, and the one of it that is meant.
 */
export function readAimsAndOne(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  if (folded.length > LONGEST || !AIMS.test(folded) || ELSE.test(folded)) return undefined;
  const found = WHICH.map((pattern) => pattern.exec(folded)).find(Boolean);
  const what = found?.groups?.['what'];
  // "Which is its aim?" asks for no one of several.
  if (!found || what === undefined || !AIMS.test(folded.replace(found[0], ' ')) || AIMS.test(what))
    return undefined;
  const list = listMeant(heard);
  if (!list || context.reading.foreign.length > 0 || asksLacking(heard)) return undefined;
  const one =
    pointLike(readFeatures(what, parts.library.vocabulary), list, heard) ??
    placeOf(what, [list.id], parts.library)?.id;
  if (one === undefined) return undefined;
  return { kind: 'several', parts: [list.id, one].map((id) => ({ kind: 'facts', ids: [id] })) };
}
