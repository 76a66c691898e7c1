import type { Feature } from '../knowledge/features.ts';
import type { Context } from './context.ts';
import { claimOf, isAiCompany, isInvestor } from './context.ts';
import type { Question } from './question.ts';

/** What a conversation keeps of its last question. */
export interface Turn {
  /** the frame that a half question leans on: a deal question where one was read, else what was answered */
  question: Question;
  /** what was answered, to be said again */
  answered?: Question;
  features: Feature[];
  companies: string[];
  facts: string[];
  deals: string[];
}

const PRONOUN =
  /^(?:それ|その|そこ|そっち|そいつ|あれ|あの|これ|この|で、|じゃ|では|ほか|他|あと|もっと|もう少し|続き|なぜ|なんで|どうして|いつ|いくら|誰|だれ|どこ|ソース|そーす|出典|根拠|詳し|くわし|具体|例えば|たとえば|逆|反対|ということは|てことは|つまり|そうすると|両方|三社|同じ|同社|彼ら|そのうち|中でも|(?:え|へ)え?[、,]|ふむ|なるほど)/u;
const ENGLISH_START =
  /^(?:and|but|so|ok|okay|then|what about|how about|wbt|wbu|hbu|why|when|who else|who|how much|how|where|more|also|same|else|any|source|since|is that|is it|was that|was it|are they|do they|does it|did they|did it|what else|tell me more|go on|that|it|they|those|them|its|their|which one|the other|really|which|in total|together|total|vs|versus|compared?|or|what of|whats? with|nvm|no i mean|i mean|sorry|actually|hmm|cool|nice|thanks|wow|oh|right|got it|interesting)\b/;
const INNER_PRONOUN =
  /\b(?:it|they|them|their|its|that|those|this|these|he|she|him|his|the other|same|each other|either|both of them|the former|the latter|that one|the deal|that deal|that money|there|then)\b|それ|その|そっち|彼ら|あっち|そこ|前者|後者|さっき|両社|同社|この|こっち|お互い/u;

const isShort = ({ reading }: Context): boolean =>
  reading.folded.length <= (/[ぁ-ん\p{sc=Han}]/u.test(reading.folded) ? 18 : 44);

/** Whether a text leans on the one before it: half a sentence, a pronoun, or one new name. */
export function leans(context: Context): boolean {
  const { reading } = context;
  const text = reading.folded;
  const opens = PRONOUN.test(text) || ENGLISH_START.test(text);
  const pronoun = INNER_PRONOUN.test(text) || opens;
  if (TOGETHER.test(text) && reading.companies.length === 0 && text.length < 80) return true;
  if (isShort(context)) return opens || pronoun || contentOf(reading.features).length <= 3;
  return pronoun && reading.companies.length < 2 && text.length < 90;
}

/** The features that say what is talked about: concepts, entities and words, less the words of asking. */
const contentOf = (features: Feature[]): Feature[] => features.filter((feature) => !/^c:[qr]-/.test(feature));

const sameClass = (context: Context, a: string, b: string): boolean =>
  isAiCompany(context, a) === isAiCompany(context, b);

/** Facts that are about who invests, or about a layer, keep that frame for the next company. */
function swapInFacts(context: Context, fact: string, id: string): Question | undefined {
  if (/^(?:openai|anthropic|xai)-investors$/.test(fact))
    return isAiCompany(context, id) ? { kind: 'investors', of: [id] } : undefined;
  if (/^(?:ms|nvidia)-portfolio$|^(?:ark|fidelity)-stakes$/.test(fact))
    return isInvestor(context, id) ? { kind: 'investments', by: [id] } : undefined;
  const twin = TWINS.find((group) => Object.values(group).includes(fact))?.[id];
  if (twin) return { kind: 'facts', ids: [twin] };
  if (/^layer-/.test(fact)) return { kind: 'layers', of: id };
  return undefined;
}

/** Puts a newly named company in the place of the one that it is like. */
function swapCompany(context: Context, question: Question, id: string): Question | undefined {
  const put = (old: string): string => (sameClass(context, old, id) ? id : old);
  const { entities } = context;
  switch (question.kind) {
    case 'tie':
    case 'no-tie':
    case 'reversed': {
      const toFits =
        sameClass(context, question.to, id) || (isAiCompany(context, id) && question.deal === 'investment');
      const from = toFits ? question.from : id;
      const to = toFits ? id : question.to;
      if (from === to) return undefined;
      const aspect = question.kind === 'tie' ? question.aspect : 'any';
      return check(context, {
        kind: 'tie',
        from,
        to,
        ...(question.deal ? { deal: question.deal } : {}),
        aspect,
      });
    }
    case 'relation':
      return {
        kind: 'relation',
        a: sameClass(context, question.a, id) ? id : question.a,
        b: sameClass(context, question.a, id) ? question.b : id,
      };
    case 'investors':
      return isAiCompany(context, id)
        ? { kind: 'investors', of: [id] }
        : isInvestor(context, id) && question.of.length === 1
          ? check(context, {
              kind: 'tie',
              from: id,
              to: question.of[0]!,
              deal: 'investment',
              aspect: 'any',
              yes: true,
            })
          : undefined;
    case 'investments':
      return isInvestor(context, id) ? { kind: 'investments', by: [id] } : { kind: 'investors', of: [id] };
    case 'path':
      return { kind: 'path', from: put(question.from), to: put(question.to) };
    case 'total':
      return {
        ...question,
        ...(question.of ? { of: question.of.map(put) } : {}),
        ...(question.by ? { by: question.by.map(put) } : {}),
      };
    case 'payments':
      return { kind: 'payments', ...(question.by ? { by: id } : { to: id }) };
    case 'supply':
      return { ...question, ...(isAiCompany(context, id) && id !== 'google' ? { of: id } : { by: id }) };
    case 'layers':
      return { kind: 'layers', of: id };
    case 'profile':
      return entities.has(id) ? { kind: 'profile', of: id } : undefined;
    case 'facts':
      return swapInFacts(context, question.ids[0] ?? '', id);
    case 'absent':
      return question.of ? { ...question, of: id } : undefined;
    default:
      return undefined;
  }
}

/** A tie that isn't in the graph is a "no-tie", or runs the other way. */
export function check(context: Context, question: Extract<Question, { kind: 'tie' }>): Question {
  const { graph } = context;
  const { from, to, deal } = question;
  if (graph.between(from, to, deal).length > 0) return question;
  if (deal !== undefined && graph.between(to, from, deal).length > 0)
    return { kind: 'reversed', from: to, to: from, deal };
  const money = graph.between(from, to).find(({ kind }) => kind === 'investment' || kind === 'payment');
  if (money && deal === undefined) return { ...question, deal: money.kind };
  return { kind: 'no-tie', from, to, deal: deal ?? 'investment' };
}

/** Asks another thing of the tie that was talked about. */
function swapAspect(context: Context, last: Turn): Question | undefined {
  const { has, reading } = context;
  const { question } = last;
  const claim = claimOf(reading.figures);
  if (question.kind === 'supply' && has('q-amount')) {
    const from = question.by ?? 'nvidia';
    return question.of
      ? check(context, { kind: 'tie', from, to: question.of, deal: 'investment', aspect: 'amount' })
      : undefined;
  }
  if (question.kind === 'relation' && has('q-amount'))
    return check(context, {
      kind: 'tie',
      from: question.a,
      to: question.b,
      deal: 'investment',
      aspect: 'amount',
    });
  if (question.kind !== 'tie') return undefined;
  if (has('q-when')) return { ...question, aspect: 'date' };
  const { yes: _, claim: __, ...rest } = question;
  if (has('q-amount') || claim?.usd !== undefined)
    return { ...rest, aspect: 'amount', ...(claim ? { claim, yes: true } : {}) };
  if (has('q-undisclosed')) return { ...rest, aspect: 'amount' };
  return undefined;
}

const RATE = /率|何%|ぱせんと|ぺす|\b(?:rate|percent|cagr|pace|growth)\b/;
const FITS =
  /合う|合って|合わない|整合|矛盾|辻褄|つじつま|足り|届|本当|\b(?:in line|consistent|match|add up|square|enough|reconcile|work out|fit|agree|reach)\b/;

const NEXT = /^(?:で、|じゃあ|では)?(?:その次|次は|そのあと|その後|その先)|\b(?:after that|and then|next|then what|beyond that)\b/;
const HORIZONS = ['outlook-short', 'outlook-mid', 'outlook-long'];
const CERTAIN = /^(?:それ|これ)?(?:って)?(?:、)?(?:確か|たしか|本当|ほんと|まじ|確実)|\b(?:is that|are you|for) (?:certain|sure|true|confirmed|a fact|real)\b|^(?:really|seriously)\b/;
const WHO_SAYS = /誰が(?:言|いっ)|誰の(?:意見|考え|発言)|\bwho (?:says|said|told)\b|\bsays who\b/;
const ORDINALS = [
  /(?:1|一|ひと)(?:つ目|番目|個目)|最初の|\b(?:first|1st)\b/,
  /(?:2|二|ふた)(?:つ目|番目|個目)|\b(?:second|2nd)\b/,
  /(?:3|三|みっ?)(?:つ目|番目|個目)|\b(?:third|3rd)\b/,
  /(?:4|四|よっ?)(?:つ目|番目|個目)|\b(?:fourth|4th)\b/,
  /(?:5|五|いつ)(?:つ目|番目|個目)|\b(?:fifth|5th)\b/,
];
/** Facts of one kind, each about one company: another company named takes its own. */
const TWINS: Record<string, string>[] = [
  { openai: 'openai-loss-2028', anthropic: 'anthropic-depreciation' },
  { microsoft: 'ms-strategy', nvidia: 'nvidia-strategy', openai: 'ai-strategy', anthropic: 'ai-strategy' },
];

/** "And after that?", "is that certain?", "who says so?", "more": on the facts that were given. */
function followOn(context: Context, last: Turn): Question | undefined {
  const { reading, has } = context;
  const [fact = ''] = last.facts;
  if (reading.companies.length > 0) return undefined;
  const horizon = HORIZONS.findIndex((id) => last.facts.includes(id));
  const next = HORIZONS[horizon + 1];
  if (horizon >= 0 && next && NEXT.test(reading.folded)) return { kind: 'facts', ids: [next] };
  if (WHO_SAYS.test(reading.folded) && !has('r-invest', 'r-pay')) return { kind: 'source', facts: last.facts, deals: last.deals };
  if (CERTAIN.test(reading.folded) && isShort(context)) return last.answered ?? last.question;
  const tie = last.question.kind === 'tie' ? last.question : undefined;
  if (tie && has('q-why') && contentOf(reading.features).length <= 2) return whyTie(tie.from, tie.to, tie.deal);
  if (last.question.kind === 'investors' && has('q-amount') && isShort(context)) return { kind: 'investors', of: last.question.of.slice(0, 1) };
  const points = context.pointsOf(fact);
  const ordinal = ORDINALS.findIndex((pattern) => pattern.test(reading.folded));
  if (ordinal >= 0 && points[ordinal]) return { kind: 'facts', ids: [points[ordinal]] };
  if (has('q-more') && isShort(context) && contentOf(reading.features).length <= 2) {
    const more = [...points, ...context.relatedOf(fact)].filter((id) => !last.facts.includes(id)).slice(0, 2);
    if (more.length > 0) return { kind: 'facts', ids: more };
  }
  return undefined;
}

/** Why a company gives: its aims, as the article has them. */
function whyTie(from: string, to: string, deal: string | undefined): Question | undefined {
  if (deal === 'payment') return from === 'anthropic' ? { kind: 'facts', ids: ['ai-infrastructure'] } : undefined;
  if (from === 'microsoft') return { kind: 'facts', ids: to === 'anthropic' ? ['ms-hedge', 'ms-diversify'] : ['ms-strategy'] };
  if (from === 'nvidia') return { kind: 'facts', ids: ['nvidia-strategy'] };
  return from === 'ark' || from === 'fidelity' ? { kind: 'facts', ids: ['ark-fidelity-market-bet'] } : undefined;
}

const AMONG = /そのうち|その中|この中|うち|\b(?:those|of them|of these|among them|any of them|which ones?)\b/;
const REVERSE =
  /^(?:じゃあ|では|で、)?逆は|逆方向|反対は|逆に|\b(?:the other way|other direction|vice versa|the reverse|and back)\b/;

/** "Which of those …?", "and the other way?": over the set, or the tie, that was talked about. */
function followSet(context: Context, { question }: Turn): Question | undefined {
  const { reading, has, graph } = context;
  const [id] = reading.companies;
  if (question.kind === 'investors') {
    if (has('q-undisclosed') && !id) return { ...question, unstated: true };
    if (id && isAiCompany(context, id) && AMONG.test(reading.folded)) {
      return has('q-not')
        ? { kind: 'investors', of: question.of, all: true, except: [id] }
        : { kind: 'investors', of: [...new Set([...question.of, id])], all: true };
    }
  }
  if (question.kind === 'tie' && !id && REVERSE.test(reading.folded)) {
    const back = graph
      .between(question.to, question.from)
      .find(({ kind }) => kind === 'payment' || kind === 'investment');
    return back
      ? { kind: 'tie', from: question.to, to: question.from, deal: back.kind, aspect: 'amount' }
      : { kind: 'no-tie', from: question.to, to: question.from, deal: 'investment' };
  }
  return undefined;
}

/** "And 2027?", "which rate would?": after a question on the market's size. */
function followMarket({ reading }: Context, last: Turn): Question | undefined {
  const about =
    last.question.kind === 'market' ||
    last.question.kind === 'derived' ||
    last.facts.some((id) => id.startsWith('market-'));
  if (!about || reading.companies.length > 0) return undefined;
  const year = reading.figures.find(({ unit }) => unit === 'year');
  if (year && !RATE.test(reading.folded)) return { kind: 'market', year: year.value };
  if (/何倍|\b(?:factor|multiple|times|fold)\b/.test(reading.folded))
    return { kind: 'derived', what: 'growth-factor' };
  if (!RATE.test(reading.folded)) return undefined;
  if (FITS.test(reading.folded)) return { kind: 'derived', what: 'sixty-percent' };
  const needed =
    last.question.kind === 'derived' || /必要|要る|\b(?:need|would|require|take)\b/.test(reading.folded);
  return needed ? { kind: 'derived', what: 'needed-rate' } : undefined;
}

const TOGETHER =
  /合わせ|合計|足し|足す|とーたる|合算|\b(?:together|combined?|in total|total|altogether|sum|add(?:ed)?(?: them)? up|both of them)\b/;
const AGAINST = /どっち|どちら|比べ|差|大き|多い|\b(?:which|bigger|larger|more|compare|difference|higher)\b/;

/** "And together?", "which is bigger?": over the companies that were talked about. */
function sumUp(context: Context, last: Turn): Question | undefined {
  const { reading } = context;
  const all = [...new Set([...last.companies, ...reading.companies])];
  const question = last.question;
  const target =
    question.kind === 'tie'
      ? question.to
      : question.kind === 'investors'
        ? question.of[0]
        : all.find((id) => isAiCompany(context, id));
  const by = all.filter((id) => isInvestor(context, id) && id !== target);
  if (!target || reading.companies.length > 1) return undefined;
  if (TOGETHER.test(reading.folded))
    return question.kind === 'investments'
      ? { kind: 'total', by: question.by }
      : { kind: 'total', ...(by.length > 1 ? { by } : {}), of: [target] };
  if (
    AGAINST.test(reading.folded) &&
    by.length === 2 &&
    question.kind === 'tie' &&
    !context.has('q-else', 'q-more')
  )
    return { kind: 'stakes', by, of: [target] };
  return undefined;
}

function whoElse(context: Context, last: Turn): Question | undefined {
  const { question } = last;
  if (!context.has('q-else') && !(context.has('q-who') && context.has('r-invest', 'r-investor')))
    return undefined;
  if (question.kind === 'tie' && question.deal === 'investment') {
    const where =
      /\b(?:what|where|in what|which companies)\b|どこに|何に|他に(?:も)?(?:投資|出資)|ほかに(?:も)?(?:投資|出資)|投資先|出資先/.test(
        context.reading.folded,
      ) && !/\bwho\b|誰|だれ/.test(context.reading.folded);
    return where
      ? { kind: 'investments', by: [question.from], besides: [question.to] }
      : { kind: 'investors', of: [question.to], besides: [question.from] };
  }
  if (question.kind === 'investors') return { ...question, besides: [] };
  return undefined;
}

/** Features of the last question with the newly said ones in their place; the ranking goes on with these. */
export function inheritFeatures(context: Context, last: Turn): Feature[] {
  const fresh = contentOf(context.reading.features);
  const names = fresh.some((feature) => feature.startsWith('e:'));
  const asking = context.reading.features.some((feature) => feature.startsWith('c:q-'));
  const kept = last.features.filter((feature) => {
    if (names && feature.startsWith('e:')) return false;
    if (names && feature.startsWith('w:') && context.entities.has(feature.slice(2))) return false;
    return !(asking && feature.startsWith('c:q-'));
  });
  return [...new Set([...context.reading.features, ...kept])];
}

const RIVAL = /らいばる|もう一社|もう片方|もう一方|\b(?:rival|other (?:lab|one|company)|competitor)\b/;
const RIVALS: Record<string, string> = { openai: 'anthropic', anthropic: 'openai' };

/**
 * Reads half a question on top of the last one.
 * @returns undefined where the frame doesn't tell: the ranking then goes on with `inheritFeatures`
 */
export function resume(context: Context, last: Turn): Question | undefined {
  const { reading, has } = context;
  const [id, second] = reading.companies;
  const why = has('q-why', 'q-how', 'q-opinion');
  const next = followOn(context, last);
  if (next) return next;
  const set = followSet(context, last);
  if (set) return set;
  const market = followMarket(context, last);
  if (market) return market;
  const sum = sumUp(context, last);
  if (sum) return sum;
  if (has('q-source') && !id) return { kind: 'source', facts: last.facts, deals: last.deals };
  const rich =
    contentOf(reading.features).filter((feature) => feature.startsWith('c:') || feature.startsWith('k:'))
      .length > 3;
  if (why || second) return undefined;
  const verb = has('r-invest', 'r-pay', 'r-supply', 'r-partner');
  if (id && !rich) {
    const swapped = swapCompany(context, last.question, id);
    if (swapped && !(verb && swapped.kind === 'profile')) {
      if (swapped.kind === 'tie' && has('q-when')) return { ...swapped, aspect: 'date' };
      if (swapped.kind === 'tie' && has('q-amount')) return { ...swapped, aspect: 'amount' };
      return swapped;
    }
  }
  if (id) return undefined;
  if (
    /2023|追加|以降|\bafter\b|\bsince\b/.test(reading.folded) &&
    last.companies.includes('microsoft') &&
    last.companies.includes('openai')
  )
    return { kind: 'derived', what: 'after-2023' };
  const rival =
    last.question.kind === 'tie' && RIVAL.test(reading.folded) ? RIVALS[last.question.to] : undefined;
  if (rival && last.question.kind === 'tie')
    return check(context, {
      kind: 'tie',
      from: last.question.from,
      to: rival,
      deal: 'investment',
      aspect: 'amount',
    });
  return whoElse(context, last) ?? swapAspect(context, last);
}
