import type { Clause } from './clause.ts';
import type { Message } from './one-asked.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';

/** The fact that tells which way the stakes go. */
export const INVESTED_BACK = 'both-invest-back';
const DRAWN = /\b(?:diagram|figure|chart|drawing|arrows?|picture)\b|図|矢印/;
const ARROWS = /\barrows?\b|矢印/;
const SENTENCES = /(?<=[.!?。！？])\s*|(?<=が)、|;\s*/u;
const NAME = String.raw`(?<who>[a-z][a-z]+(?: and [a-z]+)?|[a-z]+と[a-z]+)`;
/** Who is said to get the money that the arrows stand for. */
const GETS = [
  new RegExp(
    String.raw`\b(?:is|are) ${NAME} (?:really |actually |in fact )?(?:the |a )?(?:recipients?|beneficiar\w+|payees?|receivers?)\b`,
  ),
  new RegExp(
    String.raw`\b${NAME} (?:is|are|as|being|was)\b[^.?!]{0,24}\b(?:recipients?|beneficiar\w+|payees?|receiving|receivers?)\b`,
  ),
  new RegExp(String.raw`\b${NAME} (?:actually |really |in fact )?(?:receives?|gets?|is given|is paid)\b`),
  new RegExp(
    String.raw`\b(?:flows?|goes|go|runs?|moves?|headed|directed|paid|invested)(?: \w+)? (?:to|towards?|into|in) ${NAME}\b`,
  ),
  new RegExp(
    String.raw`\b(?:recipients?|beneficiar\w+|payees?)\b[^.?!]{0,24}\b(?:is|are) (?:actually |really |in fact )?${NAME}\b`,
  ),
  new RegExp(
    `(?:受け手|受領者|受け取る(?:の|側)|出資を受ける(?:の|側)|もらう(?:の|側)|出資先|投資先)(?:は|が)[^。?？]{0,6}?${NAME}`,
  ),
  new RegExp(`${NAME}(?:が|は)[^。?？]{0,12}?(?:受け手|受け取|受領|出資を受け|もらう側|受ける側)`),
  new RegExp(`${NAME}(?:に|へ)(?:と)?(?:流れ|向か|入る|入って|投じ|出資)`),
];
/** What is paid runs the other way, and is drawn as it is; how much it is, is another matter. */
const OTHER =
  /\b30\b|300億|\bpay(?:s|ment|ments|ing)?\b|支払|金額|いくら|\bhow much\b|\bamounts? (?:is|are)\b/;

/** Whether all who are named get a stake; undefined where nobody known is named. */
function areTakers(
  who: string,
  { reading, graph }: ReturnType<typeof readFolded>['context'],
): boolean | undefined {
  const named = reading.mentions.filter(
    ({ id, start, end }) => id !== '' && who.includes(reading.folded.slice(start, end)),
  );
  if (named.length === 0) return undefined;
  return named.every(({ company }) => graph.into(company, 'investment').length > 0);
}

/** "The arrows leave Anthropic; is it the recipient?": what the picture draws the wrong way round is set right. */
export function readArrows(folded: string, { text, parts }: Message): Clause | undefined {
  const asking = folded.split(SENTENCES).filter(Boolean).at(-1) ?? '';
  if (!DRAWN.test(folded) || OTHER.test(folded)) return undefined;
  const { context } = readFolded(folded, text, parts);
  const { reading, negated } = context;
  const isAsked = context.yesNo || readFolded(asking, asking, parts).context.yesNo;
  const who = GETS.map((pattern) => pattern.exec(asking)?.groups?.['who']).find(
    (found) => found !== undefined,
  );
  const gets = who === undefined ? undefined : areTakers(who, context);
  const isOfTwo = reading.figures.filter(({ unit }) => unit === 'usd').length === 2 || ARROWS.test(asking);
  if (!isAsked || gets === undefined || negated || !isOfTwo) return undefined;
  if (!parts.library.knowledge.facts.has(INVESTED_BACK)) return undefined;
  const question: Question = { kind: 'facts', ids: [INVESTED_BACK], polarity: gets ? 'y' : 'n', yes: true };
  return clauseOf(text, question, parts, reading.companies);
}
