import type { Library } from '../knowledge/index.ts';
import { figuresIn, ownerOfFigure } from './figure-owner.ts';
import type { Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';

const LEAD =
  /^(?:(?:and|so|but|ok|okay|then|wait|hm+|oh|right|what about|how about|じゃあ?|では|で|それで|あと|ちなみに|え|てことは|ということは)[,、\s]+){0,8}/u;
/** Whatever stands before it is said to be of the company that was told: "…, theirs as well?", 「…もそこ？」. */
const THEIRS = [
  /^(?:(?:is|was|are) )?(?:the |that |this )?(?<thing>[^?.!]{4,80}?)[,:–—-]*\s+(?:(?:is|was|are|does|did|belongs?|that|it|this|comes?|also|then|too|from|of|to|for|down) ){0,12}(?:theirs|hers|his|them|its|(?:the )?same (?:company|firm|lab|one|outfit|business|lot)(?:'?s)?|that (?:company|firm|lab|one|outfit)(?:'s)?)(?:[,\s]+(?:too|as well|also|again|then|either|or not|right|yes|correct)){0,12}[?.!\s]*$/u,
  /^(?:その|例の|この)?(?<thing>[^、。?？]{3,40}?)(?:という(?:の|話)|っていう(?:の|話)|っての|って話?|ってやつ|のこと|の話)?(?:も|は|って)(?:また|やっぱり|やはり)?、?(?:そこ|そちら|そっち|そいつ|あそこ|(?:その|同じ)(?:会社|企業|とこ|ところ)|同社)(?:の)?(?:が|もの|話|こと|やつ|数字|分)?(?:です|なの|だ|だった|か|の|っけ|よね|かな|ですか|でしょう?){0,8}[?？。!！\s]*$/u,
];

/** The one company that a fact which states no deal tells of. */
function companyOf(id: string | undefined, { knowledge: { facts, entities } }: Library): string | undefined {
  const told = facts.get(id ?? '');
  const companies = told?.entities.filter((one) => entities.get(one)?.kinds.includes('company')) ?? [];
  return told?.deals.length === 0 && companies.length === 1 ? companies[0] : undefined;
}

/** The one company that the last answer told of, or that put up the sum. */
function companyTold({ last, context, parts: { library } }: Heard): string | undefined {
  const [id, second] = last?.facts ?? [];
  const of = second === undefined ? companyOf(id, library) : undefined;
  if (of !== undefined) return of;
  const deals = context.graph.all.filter((deal) => last?.deals.includes(deal.id));
  return deals.length === 1 ? deals[0]!.from : undefined;
}

/** Whose the thing is, and the fact that says so: by its figure, or by what it is. */
function ownerOfThing(thing: string, { parts: { library }, parts }: Heard) {
  // "The up-to-5-billion"
  const apart = thing.replace(/-(?=\d)|(?<=\d)-/gu, ' ');
  const { context, reading } = readFolded(apart, apart, parts);
  const { deals } = library.knowledge;
  for (const figure of figuresIn(context)) {
    const { fact, deal } = ownerOfFigure(figure, context, library) ?? {};
    const stated = deals.get(deal ?? '');
    if (stated) return { of: stated.from, id: stated.facts[0] };
    const of = companyOf(fact, library);
    if (of !== undefined) return { of, id: fact };
  }
  const [first] = reading.companies.length > 0 ? [] : library.rank(reading.features, [], 1).facts;
  const of = companyOf(first?.id, library);
  return of !== undefined && (first?.share ?? 0) >= LIKELY ? { of, id: first?.id } : undefined;
}
const LIKELY = 0.3;

/**
 * "And the loss pencilled in for 2028, theirs as well?", 「2028年の赤字もそこの話？」: a figure that is said to be of the
 * company told last; no where it's another's, and whose it is.
 */
export function readTheirsToo(heard: Heard): Question | undefined {
  const asked = heard.folded.replace(LEAD, '');
  const { thing } = THEIRS.map((form) => form.exec(asked)?.groups).find(Boolean) ?? {};
  if (thing === undefined || !heard.last || heard.context.reading.foreign.length > 0) return undefined;
  const told = companyTold(heard);
  const owner = told === undefined ? undefined : ownerOfThing(thing, heard);
  if (!owner?.id) return undefined;
  const facts = { kind: 'facts' as const, ids: [owner.id], yes: true };
  return owner.of === told ? { ...facts, polarity: 'y' } : { ...facts, notOf: told!, polarity: 'n' };
}
