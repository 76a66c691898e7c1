import { isMoney } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { clause, type Step } from './scene.ts';
import { asOne } from './several.ts';

/** What one gets from another is asked, and of nothing else that they do. */
const ENGLISH =
  /^(?:(?:so|and|ok|but|then|well|hey),? ){0,12}what(?:'s| is| all| exactly| else)? (?:does|do|did|is|will|would) (?<taker>[^,?]+?) (?:actually |really |even )?(?:gets?|getting|receiv\w+|gain\w*|obtain\w*) (?:from|out of) (?<giver>[^,?]+?)(?: (?:then|exactly|here|anyway|in (?:all )?this)){0,12}[?!. ]*$/;
const JAPANESE =
  /(?:から|に)(?:は)?(?:何|なに)(?:を|が)?(?:得|もら|貰|受け取|受けと|入って|手に入)[^、。]{0,10}[?？。]*$|(?:から|に)(?:もら|貰|受け取)[うっ](?:て(?:い)?る|た)?(?:もの|の)(?:は|って)(?:何|なに)?[^、。]{0,4}[?？。]*$/u;

/** The two of them, the one that gets first. */
function sidesIn(folded: string, mentions: { company: string; start: number; end: number }[]) {
  const [first, second, third] = mentions;
  if (!first || !second || third || first.company === second.company) return undefined;
  const groups = ENGLISH.exec(folded)?.groups;
  if (groups) {
    const isBare = [groups['taker']!, groups['giver']!].every((side) => side.split(' ').length < 3);
    return isBare ? { taker: first.company, giver: second.company } : undefined;
  }
  if (!JAPANESE.test(folded)) return undefined;
  const gives = ({ end }: { end: number }) => /^(?:社|さん)?(?:から|に)/.test(folded.slice(end));
  if (gives(first)) return { taker: second.company, giver: first.company };
  return gives(second) ? { taker: first.company, giver: second.company } : undefined;
}

/** Each by itself: money first, then what is supplied by its name, one of a kind. */
const inOrder = (deals: Deal[]): Deal[] => [
  ...deals.filter(isMoney),
  ...deals.filter(({ kind, group }) => kind === 'supply' && !group).slice(0, 1),
];

/** The AI companies as such: no company of them is named. */
const LABS =
  /\b(?:ai|model|the) (?:compan(?:y|ies)|firms?|labs?|makers?|developers?|vendors?)\b.*\b(?:get|gets|getting|receive|receives|obtain|obtains|secure|secures|gain)\b.*\bfrom\b|ai(?:企業|会社|各社|らぼ|開発企業)(?:は|って|が)[^。?？]{0,30}(?:から|に)(?:は)?(?:何|なに)(?:を|が)?(?:得|もら|確保|調達|受け|手に入)/u;

/** "What do AI companies get from Microsoft and Google?": what is said to be supplied to all of them alike. */
function readOfLabs({ reading, graph }: Context): Question | undefined {
  const { companies, folded } = reading;
  const isOfSuppliers = companies.length > 0 && companies.every((id) => graph.outOf(id, 'supply').length > 0);
  if (!isOfSuppliers || !LABS.test(folded)) return undefined;
  const [group, ...others] = companies.map((id) => graph.outOf(id, 'supply').filter((deal) => deal.group));
  const shared = group?.flatMap(({ facts }) => facts) ?? [];
  const fact = shared.find((id) => others.every((deals) => deals.some(({ facts }) => facts.includes(id))));
  return fact === undefined ? undefined : { kind: 'facts', ids: [fact] };
}

/** "What does NVIDIA get from Microsoft?", 「MSはAnthropicから何を得てる」: the money that goes there, and the goods. */
export const readGetsFrom: Step = (scene) => {
  const { reading, graph, has } = scene.context;
  if (has('q-amount')) return undefined;
  const shared = scene.context.yesNo ? undefined : readOfLabs(scene.context);
  if (shared) return { ...clause(scene, shared), isActed: true, isOfTold: true };
  const sides = sidesIn(reading.folded, reading.mentions);
  const deals = sides ? inOrder(graph.between(sides.giver, sides.taker)) : [];
  const question = asOne(
    deals.map((deal) => (isMoney(deal) ? tieTo(deal) : { kind: 'facts', ids: deal.facts.slice(0, 1) })),
  );
  return question && { ...clause(scene, question), isActed: true };
};
