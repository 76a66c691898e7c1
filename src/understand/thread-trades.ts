import type { Library } from '../knowledge/index.ts';
import { LAYERS, type Layer } from '../knowledge/schema.ts';
import { isAiCompany, labsOf, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import { aimsOf } from './motive.ts';
import { half, type OfThread } from './thread.ts';

const OF_THEM = /\b(?:of|among) (?:them|those|these)\b|(?:その|この)(?:中|なか|うち)/;
const ASKS_WHICH = /\b(?:which|who|any|does any|do any|is any|one)\b|のは|どれ|どこ|誰|だれ|いる|ある/;

/** "Which of them backs OpenAI?", after who stands in a layer: the one of those that does. */
export function readBackerInLayer(
  context: Context,
  last: Turn,
  { knowledge }: Library,
): OfThread | undefined {
  const { folded, companies } = context.reading;
  const [to, second] = companies;
  const ids = last.answered?.kind === 'facts' ? last.answered.ids : [];
  const fact = ids.map((id) => knowledge.facts.get(id)!).find(({ entities }) => entities.length > 1);
  if (!OF_THEM.test(folded) || !ASKS_WHICH.test(folded) || !context.has('r-invest')) return undefined;
  if (fact?.topic !== 'layers' && fact?.topic !== 'industries') return undefined;
  if (second !== undefined || context.has('q-why', 'r-pay') || context.negated) return undefined;
  if (to !== undefined && !isAiCompany(context, to)) return undefined;
  const owners = fact.entities.map((id) => context.entities.get(id)?.owner ?? id);
  const among = [...new Set(owners)].filter((id) => !isAiCompany(context, id));
  if (among.length < 2) return undefined;
  const of = to === undefined ? labsOf(context) : [to];
  const stakes = to === undefined ? [] : among.flatMap((id) => context.graph.between(id, to, 'investment'));
  const [stake, other] = stakes;
  if (stake && !other) return { question: tieTo(stake), companies: [stake.from, stake.to] };
  return { question: { kind: 'among', among, of }, companies: to === undefined ? [] : of };
}

const TRADES: Record<Layer, [string, string]> = {
  ai: [
    "(?:the )?(?:ai|model) (?:compan(?:y|ies)|firms?|labs?|makers?|one|layer|side)(?:'?s|s'|')?|(?:the )?labs(?:')?",
    'ai(?:企業|会社|らぼ|側|各社|層)?(?:たち)?',
  ],
  cloud: [
    "(?:the )?clouds?(?: (?:compan(?:y|ies)|firms?|providers?|one|ones|layer|side))?(?:'?s|s'|')?",
    'くらうど(?:企業|会社|事業者|側|層|屋|ぷろばいだ[ーあ]?)?(?:たち)?',
  ],
  chip: [
    "(?:the )?(?:chips?|gpu|hardware)(?: ?(?:makers?|compan(?:y|ies)|firms?|one|ones|layer|side))?(?:'?s|s'|')?",
    '(?:ちっぷ|半導体|gpu)(?:め[ーい]?か[ーあ]?|企業|会社|側|層|屋)?(?:たち)?',
  ],
};
const BARE = new Map<Layer, RegExp>(
  LAYERS.map((layer) => {
    const [en, ja] = TRADES[layer];
    return [layer, half(`(?:what about |how about )?${en}`, `${ja}(?:のほう|の方|の場合|の)?`)];
  }),
);
const DOES =
  '(?:supply|supplies|provide|provides|do|does|offer|contribute|give|make|build|bring|handle|cover|responsible for)';
const DOING = new Map<Layer, RegExp>(
  LAYERS.map((layer) => {
    const [en, ja] = TRADES[layer];
    return [
      layer,
      half(
        `what (?:does|do|is|are) ${en} (?:actually )?${DOES}`,
        `${ja}(?:のほう|の方|の)?(?:は|って|が)、?(?:何|なに)を?(?:提供|担当|供給|受け持|担|出|作|用意|やって|して)(?:して|ってて?|って|つ|う)?(?:い)?(?:る|て)?`,
      ),
    ];
  }),
);
/** What those of the layer do that was told. */
const DO_THEY = half(
  `what (?:do|does|are|is) (?:they|those|that (?:one|layer)|it) (?:actually )?${DOES}(?: to (?:it|ai))?|what(?:'s| is) (?:their|its) (?:part|role|job)`,
  '(?:そこ|その層)?(?:は|って|が)?、?(?:(?:何|なに)を?(?:提供|担当|供給|受け持って|担って|用意|やって|出して)(?:して)?(?:い)?(?:る)?|(?:役割|担当|役目)(?:は)?(?:何|なに)?)',
);
const layerBy = (patterns: Map<Layer, RegExp>, folded: string): Layer | undefined =>
  LAYERS.find((layer) => patterns.get(layer)!.test(folded));

/** "The chip one?", "what does the cloud one supply?", 「AI企業のは？」: of the layers that were told one, of the strategies theirs. */
export function readOfTrade(context: Context, last: Turn, library: Library): OfThread | undefined {
  const { folded } = context.reading;
  const fact =
    last.answered?.kind === 'facts' ? library.knowledge.facts.get(last.answered.ids[0] ?? '') : undefined;
  const bare = layerBy(BARE, folded);
  if (fact?.topic === 'strategy' && fact.points.length > 0 && bare !== undefined) {
    const question = aimsOf(bare, context, library);
    return question && { question, companies: [] };
  }
  if (fact?.topic !== 'layers') return undefined;
  const doing = layerBy(DOING, folded) ?? (DO_THEY.test(folded) ? fact.members : undefined);
  const layers = [...library.knowledge.facts.values()].find(
    ({ topic, points, members }) => topic === 'layers' && !members && points.length === LAYERS.length,
  );
  const isOfLayers = fact.points.length > 0 || fact.members !== undefined || layers?.points.includes(fact.id);
  const id =
    doing === undefined
      ? bare && isOfLayers && context.membersOf(bare)
      : layers?.points[LAYERS.indexOf(doing)];
  return id ? { question: { kind: 'facts', ids: [id] }, companies: [] } : undefined;
}
