import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import { isNetted } from './net.ts';
import type { Question } from './question.ts';

/** It comes off badly: 「損じゃん」, "so it loses out". */
const LOSES =
  /損(?!失)(?:じゃ|し|だ|する|な|を|か|ばっか|してる|って|や|です)|割に合わ|払い(?:すぎ|過ぎ)|ぼられ|ぼったく|釣り合[っいわ]|つりあ[っいわ]|見合[っいわ]|不公平|丸損|大損|\b(?:los(?:es?|ing) (?:out|money on (?:it|this|that))|(?:come|comes|coming) off worse|worse off|rip(?:ped)?[ -]?off|bad deal|raw deal|overpay\w*|paying too much|lopsided|unfair|one[ -]sided|short end|getting (?:robbed|screwed|fleeced|ripped off)|pays? (?:way |far )?more than)\b/;
const ELSE = /\b(?:why|when|who|which|risk)\b|なぜ|なんで|いつ|誰|どっち|どちら/;
const LONGEST = 70;

/** 「え、じゃあ◯◯損じゃん」, after what one pays and what it gets back: what it pays on balance. */
export function readLosesOut(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || !LOSES.test(folded) || ELSE.test(folded)) return undefined;
  const { question, earlier = [] } = last;
  if (question.kind !== 'tie' || asksLacking(heard)) return undefined;
  const pair = [question.from, question.to];
  const of = pair.find((id) => isNetted(context, id));
  const by = pair.find((id) => id !== of);
  if (of === undefined || by === undefined || !namesOnly(heard, pair)) return undefined;
  const paid = context.graph.between(of, by, 'payment').length > 0;
  const isBoth = earlier.some(
    (one) =>
      one.kind === 'tie' && one.deal !== question.deal && pair.includes(one.from) && pair.includes(one.to),
  );
  return paid && isBoth ? { kind: 'net', of, by } : undefined;
}
