import { isAiCompany, isInvestor, type Context } from './context.ts';

const JOINED = /^\s?(?:と|・|、|や|and|n|&|\+|,|\/)\s?$/;

/** Whether two are named side by side, and nobody else. */
function areJoined({ reading: { mentions, folded, companies } }: Context): boolean {
  const [first, second] = mentions;
  if (!first || !second || mentions.length !== 2 || companies.length !== 2) return false;
  return JOINED.test(folded.slice(first.end, second.start));
}

/** Two that only give, named side by side: "Ark and Fidelity" tells nothing of one giving the other anything. */
export const areGiversTogether = (context: Context): boolean =>
  areJoined(context) &&
  context.reading.companies.every((id) => isInvestor(context, id) && !isAiCompany(context, id));

/** Two that only give, or two labs that do something alike, named side by side. */
export const areSideBySide = (context: Context): boolean =>
  areGiversTogether(context) || (areJoined(context) && areLabsTogether(context));

/** What two do to each other. */
const TO_EACH_OTHER =
  /\b(?:each other|one another|mutual\w*|between|connect\w*|link\w*|tie[sd]?(?!-)|relat\w+|rivals?|compete\w*|swap\w*)\b|互い|間|相互|関係|つなが|繋が|同士|どうし/;
/** Asks what they do, or are done to, alike. */
const ALIKE = /\b(?:do|does|did|are|were|have|can|could|will|would) [a-z' ]{0,24}$|\b(?:what|why|how|who)\b/;

/** "What do OpenAI and Anthropic get out of it?": two labs that no deal ties, as the subject of one verb. */
function areLabsTogether(context: Context): boolean {
  const { mentions, folded, companies } = context.reading;
  const [a = '', b = ''] = companies;
  const areTied = context.graph.between(a, b).length + context.graph.between(b, a).length > 0;
  const before = folded.slice(0, mentions[0]!.start);
  return (
    companies.every((id) => isAiCompany(context, id)) &&
    !areTied &&
    !context.yesNo &&
    !TO_EACH_OTHER.test(folded) &&
    ALIKE.test(before)
  );
}
