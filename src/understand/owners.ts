import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import type { Mention } from './reading.ts';

/** What stands after both names, where nothing but whose it is is asked. */
const ASKED =
  /^(?:'?s)?(?: own)?(?: (?:\w+ )?(?:model|chip|cloud|thing|product|bot|ai|hardware|service|one|stuff|company))?(?:,? (?:right|correct|yes|yeah|yea|ya|no|innit|huh|(?:is|are|do|does|was|were)n'?t (?:it|they)|true|correct))?[?.!\s]*$|^(?:さん|社)?(?:の(?:もの|物|やつ|とこ|ところ|会社|もでる|ちっぷ|くらうど|ai|さびす|製品|商品|技術)?|製|が(?:作|つく|開発|運営|所有|提供)(?:って|し)?(?:てい?る|た|る)?(?:もの|やつ)?)(?:です|だ|な|なん|なの|やんな|やろ|やん|よね|よな|ね|っけ|か|の|ん|だった|でしょう?|って(?:こと|話)|で(?:あって|合って)る?|、){0,24}[?？。\s]*$/u;
/** Between the thing and its owner. */
const BELONGS =
  /^(?:'s| (?:is|are|was|were)(?:n't)?| (?:an?|the|really|actually)|,| belongs? to| (?:made|built|owned|run|developed|created|designed|produced|manufactured|offered) by| (?:is |are )?(?:a |an |the )?(?:\w+ ){0,2}(?:from|of|by))*\s*$|^(?:って|は|が|も|、){0,24}(?:あれ|それ|これ)?(?:は|って)?$/u;
/** Between the owner and the thing. */
const OWNS = /^ (?:owns?|owned|makes?|made|built|runs?|develops?|developed|created|is behind)\s*(?:the )?$/;
const IS = /^(?: is| was|は|って)(?: (?:a|an|the|really|actually))?\s*$/u;
const PAIR = 2;

/** A product is read as its maker too. */
export const isThing = ({ id, company }: Mention): boolean => id !== company;

/** The thing and the company whose it is said to be. */
function claimedIn({ reading: { folded, mentions } }: Context): { thing: Mention; by: Mention } | undefined {
  const [first, second] = mentions;
  if (!first || !second || mentions.length !== PAIR) return undefined;
  const between = folded.slice(first.end, second.start);
  const rest = folded.slice(second.end);
  // 「AzureはGoogleのクラウドでしょ」: what is theirs is in the name.
  const isWhole = isThing(second) && ASKED.test(`のもの${rest}`);
  if (!isWhole && !ASKED.test(rest)) return undefined;
  // "Azure is Google's cloud": the cloud is a thing of its own, too.
  const isOfAnother = first.company !== second.company && IS.test(between);
  if (isThing(first) && BELONGS.test(between) && (!isThing(second) || isOfAnother))
    return { thing: first, by: second };
  return !isThing(first) && isThing(second) && OWNS.test(between) ? { thing: second, by: first } : undefined;
}

/** The shortest fact that names a thing beside its owner. */
function factOf(thing: Mention, { knowledge: { facts, entities } }: Library): Fact | undefined {
  const nameOf = (id: string) => entities.get(id)?.name.en ?? id;
  const named = [...facts.values()].filter(
    ({ entities: own, en }) => own.includes(thing.id) && en.includes(nameOf(thing.company)),
  );
  return named.toSorted((a, b) => a.en.length - b.en.length)[0];
}

/** "Whose is Claude?", 「Grokって誰の？」. */
const WHOSE = [
  /^(?:(?:so|and|ok|wait|hey) ){0,12}(?:whose (?:\w+ )?(?:is |was )?(?:the )?|who(?:'s)? (?:makes?|made|owns?|built|builds?|runs?|develops?|developed|created|behind|is behind) (?:the )?)$/,
  /^(?:って|は)?(?:、)?(?:誰|だれ|どこ|どの会社|どこの会社)(?:の(?:もの|物|やつ|もでる|さびす|製品|ai|会社|なの|ん)?|が(?:作|つく|開発|運営|所有)(?:って|し)?(?:てい?る|た|る)?(?:もの|やつ)?)(?:です|だ|な|なん|なの|やん|や|ね|っけ|か|の|ん|だっけ){0,8}[?？。\s]*$|^[?.!\s]*$/u,
] as const;

/** The one thing whose owner is asked for. */
function whoseIn({ reading: { folded, mentions }, yesNo }: Context): Mention | undefined {
  const [thing, second] = mentions;
  if (yesNo || !thing || second || !isThing(thing) || thing.stands) return undefined;
  const [before, after] = [folded.slice(0, thing.start), folded.slice(thing.end)];
  const isJapanese = /[ぁ-ん]/u.test(after);
  return (isJapanese ? before.length < 6 : WHOSE[0].test(before)) && WHOSE[1].test(after) ? thing : undefined;
}

/** "Is Azure Microsoft's?", 「GrokってOpenAIのモデル？」: whose a thing is, by its entry among the names. */
export function readOwner(context: Context, library: Library): Question | undefined {
  const asked = whoseIn(context);
  const own = asked && factOf(asked, library);
  if (own) return { kind: 'facts', ids: [own.id] };
  // "Is Azure the CEO of Microsoft?": what the article lacks makes nothing anybody's.
  const isClaim = context.yesNo && context.reading.absent.length === 0;
  const claimed = isClaim ? claimedIn(context) : undefined;
  const fact = claimed && factOf(claimed.thing, library);
  if (!claimed || !fact) return undefined;
  const holds = claimed.thing.company === claimed.by.company;
  return { kind: 'facts', ids: [fact.id], polarity: holds === context.negated ? 'n' : 'y' };
}
