import type { Heard } from './heard-told.ts';
import { namesTyped } from './names-typed.ts';
import type { Question } from './question.ts';
import { asOne, partsOf } from './several.ts';
import { unique } from './sets.ts';
import { swapCompany } from './swap.ts';

/** The same is to be told, of another. */
const SAME =
  /\b(?:same|likewise|ditto|all (?:of (?:that|those)|that)|those (?:two|three|questions|things)|both (?:again|questions|things|of those))\b|同じ|同様|どう(?:よう|じょう)|それぞれも|(?:三|二|3|2)(?:点|つ|項目)とも/u;
/** What goes with that, and asks for nothing else. */
const AROUND =
  /\b(?:and|so|ok|okay|now|then|also|but|the|for|about|of|on|in|into|at|with|to|what|how|do|does|is|are|please|pls|thanks|again|too|as|well|same|likewise|ditto|all|that|those|these|both|two|three|four|questions?|things?|points?|items?|facts?|numbers?|figures?|data|info|format|breakdown|amounts?|sums?|investors?|backers?|give|me|tell|show|if|one|any|not|given|stated|it|them|can|you|could|i|need|want|by|way|let|us|have|here|isn|t)\b|じゃあ?|では|また|次に|ちなみに|同じ(?:く)?|同様|それぞれ|(?:二|三|四|[2-4])(?:点|つ|項目|件|問)?|質問|項目|内容|形式?|粒度|観点|切り口|条件|金額|額|範囲|わかる|分かる|教え|下さい|お願い|知り|出し|並べ|示し|頼|確認|について|に関して|の場合|ばあい/gu;
/** So little may be left, in particles and endings. */
const MOST_LEFT = 14;
const LEFT = /[\p{sc=Han}]|[a-z]{3,}/u;
const LONGEST = 90;

/** A list of stakes is the same list of the other's, unless it is asked whether they are the same. */
const LISTS: ReadonlySet<Question['kind']> = new Set(['investors', 'investments']);
const ASKED_WHETHER = /[?？]\s*$|^(?:is|are|does|do)\b|か[。\s]*$|よね|でしょ/u;

/** What was told, one by one: several things, or a list of stakes. */
function partsTold({ folded, last }: Heard): Exclude<Question, { kind: 'several' }>[] {
  const told = last?.answered ?? last?.question;
  if (told?.kind === 'several') return told.parts.flatMap(partsOf);
  const list = last?.question;
  return list && LISTS.has(list.kind) && !ASKED_WHETHER.test(folded) ? partsOf(list) : [];
}

/** "Same two questions for OpenAI", 「NVIDIAについても同じ二点を」, after several things of one: each of them of the one that is named now. */
export function readSameOfAnother(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  if (folded.length > LONGEST || !SAME.test(folded)) return undefined;
  const told = partsTold(heard);
  if (told.length === 0) return undefined;
  const { companies, mentions, foreign, absent, figures } = context.reading;
  const [id, second] = unique(companies);
  if (id === undefined || second || foreign.length + absent.length + figures.length > 0) return undefined;
  const bare = mentions.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    folded,
  );
  const rest = bare.replace(AROUND, '').replace(/[^\p{L}]+/gu, ' ');
  if (LEFT.test(rest) || rest.length > MOST_LEFT || namesTyped(folded, parts).length > 1) return undefined;
  const asked = told.flatMap((part) => swapCompany(context, part, id) ?? []);
  const isOther = asked.some((one, at) => JSON.stringify(one) !== JSON.stringify(told[at]));
  return asked.length === told.length && isOther ? asOne(asked) : undefined;
}
