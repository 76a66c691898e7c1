import type { Question } from './question.ts';
import { clause, type Step } from './scene.ts';
import type { Context } from './context.ts';

const INVESTOR = 'investors?|backers?|shareholders?|funders?|stakeholders?';
const INVESTOR_JA = '(?:出資|投資)(?:者|家|元|企業|会社|側)|株主|すぽんさー?|金主';
/** Named in a part: "listed as an investor", "among the backers named", 「出資者として名前が挙がる」. */
const AS_INVESTOR = new RegExp(
  [
    String.raw`\b(?:named?|lists?|listed|mentions?|mentioned|given|described|shown|shows?|appears?|appearing|counted|included|cited|figures?|features?|turns? up|comes? up|show(?:s|n)? up|pops? up)\b[^,.?]{0,24}\b(?:as|among|amongst|with|under|in the list of|one of)\b[^,.?]{0,24}\b(?:${INVESTOR})\b`,
    String.raw`\b(?:one of|among|amongst|on the list of|in the list of) (?:the |its |any )?(?:\w+ )?(?:${INVESTOR}) (?:that (?:is|are|it|the article) )?(?:named|listed|mentioned|cited|names|lists|mentions)\b`,
    `(?:${INVESTOR_JA})(?:の(?:一社|一つ|一人|ひとつ|1社|中|うち|りすと|一覧))?(?:として|に|で|の中に|って)?(?:は|も)?、?(?:ちゃんと)?(?:名前|社名|名|載|挙|あが|上が|出て|登場|入って|含ま|書|紹介|数え|らいんなっぷ)`,
  ].join('|'),
);

/** Only where the part is asked of one company and of no taker: others are held against each other. */
function readNamedAs({ reading, yesNo, negated, entities, graph }: Context): Question | undefined {
  const [only, second] = reading.companies;
  if (!yesNo || only === undefined || second !== undefined || reading.foreign.length > 0) return undefined;
  if (!AS_INVESTOR.test(reading.folded) || entities.get(only)?.kinds.includes('person')) return undefined;
  // "Who is named as an investor in X": X is the one that gets it.
  const isTaken = reading.mentions.some(
    ({ start, end }) =>
      /\b(?:in|of|behind|into|by) (?:the )?$/.test(reading.folded.slice(0, start)) ||
      /^(?:社)?(?:の|に(?!も?(?:出資者|投資家|株主)))/.test(reading.folded.slice(end)),
  );
  if (isTaken) return undefined;
  const invests = graph.outOf(only, 'investment').length > 0;
  return { kind: 'investments', by: [only], counted: invests !== negated };
}

/** "Is AMD listed as an investor?": whether it invests in anybody, however it is named besides. */
export const readAsInvestor: Step = (scene) => {
  const question = readNamedAs(scene.context);
  return question && clause(scene, question);
};
