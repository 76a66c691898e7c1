import { asksLacking, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** Into the one that was spoken of: 「そこに突っ込んだ額」, "put in there". */
const INTO_IT =
  /(?:そこ|あそこ|同社|その会社|その企業)(?:に|へ|への)|\b(?:in(?:to)?|in) (?:there|it|them|that (?:one|company|lab))\b|\b(?:there|them)\b/;
const PUTS =
  /出資|投資|突っ込|つっこ|入れ|出[しす]|投じ|つぎ込|注ぎ込|ぶち込|ぶっこ|\b(?:put|puts|invest\w*|pour\w*|sink|sank|sunk|pump\w*|plough\w*|plow\w*|chuck\w*|drop\w*|stick|stuck|throw|threw|stakes?)\b/;
const HOW_MUCH =
  /いくら|額|なんぼ|何億|どれ(?:くらい|ぐらい|だけ|ほど)|\bhow much\b|\b(?:amount|sum|figure|size)\b/;
const LONGEST = 80;

/** 「じゃあGoogleがそこに突っ込んだ額は」, after what the article lacks of a company: the named one's stake in that. */
export function readIntoTold(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (last?.question.kind !== 'absent' || folded.length > LONGEST || asksLacking(heard)) return undefined;
  if (![INTO_IT, PUTS, HOW_MUCH].every((pattern) => pattern.test(folded))) return undefined;
  const to = last.question.of;
  const { companies, foreign } = context.reading;
  const [from, second] = companies;
  if (to === undefined || from === undefined || second !== undefined || from === to || foreign.length > 0)
    return undefined;
  const [deal] = context.graph.between(from, to, 'investment');
  return deal
    ? { kind: 'tie', from, to, deal: 'investment', aspect: 'amount' }
    : { kind: 'no-tie', from, to, deal: 'investment' };
}
