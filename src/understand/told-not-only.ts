import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { withNamesAs } from './reading.ts';

/** Of several one is said not to be all: "so it's not just ◯", 「◯だけじゃないんだ」. */
const NOT_ONLY =
  /^(?:(?:so|oh|ok|ah|and|wait|huh|right)[, ]+){0,4}(?:(?:it|that|they|this)(?:'s| is|s|'re| are)? |(?:isn't|is not|aren't) (?:it |that )?)?(?:not )?(?:just|only|merely|solely) ◯(?: then| alone| after all)?[?.! ]*$|^(?:(?:え|へえ?|あ|ああ|お|なるほど|ふーん|じゃあ?|そっか|で)[、。!！…]*){0,4}◯(?:さん|社)?(?:だけ|のみ)(?:じゃ|では)な(?:い|かった|いん)(?:の|ん|だ|です|か|ね|よ|や|な|って(?:こと)?){0,6}[?？。!！…]*$/u;
const IS_NOT = /\bnot\b|n't\b|な(?:い|か)/;
const LEAST = 2;

/** 「◯だけじゃないんだ」, after a list of names that ◯ is one of: it isn't, and all of them. */
export function readNotOnly(heard: Heard): Question | undefined {
  const { folded, last, context, parts } = heard;
  if (!last || !IS_NOT.test(folded) || asksLacking(heard)) return undefined;
  const { reading } = context;
  const [only, second] = reading.companies;
  if (only === undefined || second !== undefined || !NOT_ONLY.test(withNamesAs('◯', reading)))
    return undefined;
  const { answered } = last;
  if (!answered || !namesOnly(heard, [only])) return undefined;
  if (answered.kind === 'investors' || answered.kind === 'investments')
    return (answered.kind === 'investors' ? answered.by : undefined) === undefined
      ? { ...answered, yes: true }
      : undefined;
  if (answered.kind !== 'facts') return undefined;
  const [id = ''] = answered.ids;
  const owner = (one: string) => context.entities.get(one)?.owner ?? one;
  const named = (parts.library.knowledge.facts.get(id)?.entities ?? []).map(owner);
  return named.includes(only) && new Set(named).size >= LEAST
    ? { kind: 'facts', ids: [id], polarity: 'y', yes: true }
    : undefined;
}
