import { readAllBack } from './all-back.ts';
import { readDealCount } from './deal-count.ts';
import { readYearly } from './figures.ts';
import { readGetsFrom } from './gets-from.ts';
import { tieTo } from './listed.ts';
import { readLoopMembers, readLoopWithout } from './loops.ts';
import { GROWTH_RATE } from './market-size.ts';
import { readPartly } from './membership.ts';
import { readAllBut, readArrowsOf, readEndsUp, readNoShared } from './of-sets.ts';
import { readDue } from './period.ts';
import { readWhoFirst } from './stakes.ts';
import { clause, type Clause, type Scene, type Step } from './scene.ts';

/** What is read of the words alone, by the first that can. */
const readWords: Step = (scene) => {
  const { context } = scene;
  const question =
    readYearly(context) ??
    readDue(context) ??
    readWhoFirst(context) ??
    readLoopMembers(context) ??
    readLoopWithout(context) ??
    readPartly(context) ??
    readAllBut(context) ??
    readNoShared(context) ??
    readArrowsOf(context) ??
    readEndsUp(context);
  return question && { ...clause(scene, question), isActed: true };
};

/** 「年何％」, "what percent a year": the rate that is forecast, where none was worked out. */
const RATE =
  /^(?:で|じゃあ?|ちなみに)?、?(?:年|年率|年間|毎年|1年(?:で|に))(?:で|に|は)?、?(?:何|なん)(?:%|ぱせんと|ぱ|割)(?:なの|です|だっけ|(?:の)?ぺす|伸び(?:る|てる)?|成長(?:する)?|くらい|ぐらい|ずつ|増え(?:る|てる)?){0,8}(?:の|か|ん)?[?？。\s]*$|^(?:(?:and|so|ok) ){0,12}(?:(?:by|at) )?(?:what|how (?:much|many)) ?(?:%|percent|per cent|rate) (?:a|per|each|every) year[\s?.!]*$/;

const readRate: Step = (scene) => {
  const { context, before, parts } = scene;
  if (!RATE.test(context.reading.folded) || before?.question.kind === 'derived') return undefined;
  const { facts } = parts.library.knowledge;
  return facts.has(GROWTH_RATE) ? clause(scene, { kind: 'facts', ids: [GROWTH_RATE] }) : undefined;
};

/** One of the hops of the round by its place: "the first arrow", 「最初の矢印」. */
const HOP =
  /\b(?:the |that )?(?<en>first|1st|second|2nd|third|3rd|last)(?: \w+)? (?:arrows?|steps?|bits?|hops?|legs?|payments?|stages?|links?)\b|(?<ja>最初|一番目|(?:一|1)(?:つ|番|本)目|(?:二|2)(?:つ|番|本)目|(?:三|3)(?:つ|番|本)目|最後)の?(?:矢印|やじるし|すてっぷ|支払い?|段階|区間|とこ|お金|線)/;
const PLACES = [/^(?:first|1st|最初|一|1)/, /^(?:second|2nd|二|2)/, /^(?:third|3rd|三|3)/];

/** "How much is the first arrow?", after the round: of that hop alone. */
const readHopOfRound: Step = (scene) => {
  const { context, before } = scene;
  const { folded, companies } = context.reading;
  const round = context.graph.longestLoop();
  const { en, ja = en } = HOP.exec(folded)?.groups ?? {};
  const isOfRound =
    before?.question.kind === 'loop' || (before?.question.kind === 'facts' && before.companies.length !== 1);
  if (ja === undefined || !isOfRound || !context.has('q-amount') || companies.length > 0) return undefined;
  if (
    !round.every(
      ({ facts, from, to }) =>
        before.companies.length === 0 ||
        facts.some((id) => before.facts.includes(id)) ||
        (before.companies.includes(from) && before.companies.includes(to)),
    )
  )
    return undefined;
  const at = PLACES.findIndex((place) => place.test(ja));
  const hop = at < 0 ? round.at(-1) : round[at];
  return hop && { ...clause(scene, tieTo(hop)), companies: [hop.from, hop.to], isActed: true };
};

const STEPS: Step[] = [readRate, readHopOfRound, readAllBack, readDealCount, readGetsFrom, readWords];

/** What the deals or arithmetic alone can answer, asked in so many words: whatever the learner takes it to be like. */
export function readOfGraph(scene: Scene): Clause | undefined {
  for (const step of STEPS) {
    const read = step(scene);
    if (read) return read;
  }
  return undefined;
}
