import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

/** Gives nothing in the end, though it said it would: behind its name. */
const BACKS_OUT =
  /^(?:(?:社|さん)?(?:だけ)?(?:が|は|も)?(?:最後に|土壇場で|結局)?(?:降り|おり|抜け|ぬけ|撤退|手を引|てを引|辞退|逃げ|ばっくれ|ぜろ|0円|なし(?:だと|なら|で|の)|払わな|出さな|入れな|びた一文|やめ)|(?: (?:then|just|suddenly|later|ends? up|never|decides to|to)){0,12} ?(?:backs?(?:ing)? (?:out|down)|pull(?:s|ed|ing)? (?:out|the plug)|drop(?:s|ped|ping)? out|walk(?:s|ed|ing)? (?:away|out)|bail(?:s|ed|ing)?\b|withdr[ae]w\w*|bows? out|pay(?:s|ing)? (?:nothing|zero|nada)|(?:puts?|putting|gives?|invests?) (?:in )?(?:nothing|zero|nada)|doesn'?t (?:pay|invest|put|deliver|show)|(?:won'?t|don'?t) (?:pay|invest|put)|is out\b|reneg\w+|chickens out|gets cold feet|flakes?))/;
const SUPPOSES =
  /\b(?:if|suppos\w*|assum\w*|say|imagine|should|what happens|in case|and|but|when|let'?s say)\b|たら|なら|れば|場合|としたら|とすると|ものの|けど|が、/;
const ASKS =
  /\b(?:how much|what (?:lands?|does|would|will|is|reaches|remains|arrives|do|can|could)|what's left|how many billions?)\b|いくら|なんぼ|どれ(?:だけ|くらい|ぐらい)|何億/;

/** The one that is said to give nothing. */
function outIn({ reading: { folded, mentions } }: Context): string | undefined {
  return mentions.find(({ end }) => BACKS_OUT.test(folded.slice(end)))?.company;
}

/** The stakes that those who stay have promised with the one that leaves, each with its sum. */
function stakesLeft({ graph, reading }: Context, out: string): Deal[] {
  const own = graph.outOf(out, 'investment').filter(({ amount }) => amount.bound === 'up-to');
  const named = reading.companies.filter((id) => graph.into(id, 'investment').length > 0);
  const takers = named.length > 0 ? named : own.map(({ to }) => to);
  return graph.all.filter(
    (deal) => deal.kind === 'investment' && isStated(deal) && deal.from !== out && takers.includes(deal.to),
  );
}

/** "If Microsoft pulls out, what does Anthropic get?": what the others have promised. */
export function readBacksOut(context: Context): Question | undefined {
  const { folded } = context.reading;
  const isAsked = !context.yesNo && !context.has('q-why', 'q-when') && ASKS.test(folded);
  const out = isAsked && SUPPOSES.test(folded) ? outIn(context) : undefined;
  const stakes = out === undefined ? [] : stakesLeft(context, out);
  const [only, more] = stakes;
  if (!only) return undefined;
  if (!more) return tieTo(only);
  return {
    kind: 'total',
    by: unique(stakes.map(({ from }) => from)),
    of: unique(stakes.map(({ to }) => to)),
  };
}
