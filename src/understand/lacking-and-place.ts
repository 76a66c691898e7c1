import { isAiCompany } from './context.ts';
import { asksLacking, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

const SIZE =
  /\b(?:how (?:big|much|large)|sizes?|amounts?|sums?|stakes?|worth|invest(?:ed|ment|ments)?|own\w*|hold\w*|back(?:s|ed|ing)?)\b|いくら|額|出して(?:い)?る|出資|投資|持ち?分|規模/;
/** Where they come up, or as what. */
const PLACE =
  /\b(?:where|in what (?:role|context|capacity)|what (?:role|part)|as what)\b[^?.]{0,40}\b(?:show\w*|appear\w*|mention\w*|named?|come up|turn up|crop up|pop up|feature\w*|figure|play|article|piece|text)\b|(?:どこ|どの(?:文脈|場面|立場|役)|どう(?:いう|いった)?(?:役|立場|形|文脈|扱い|ふうに|風に)?|何として|どんな(?:役|立場|形|文脈|扱い))[^。?？]{0,10}(?:出て|出る|出た|登場|書か|載って|触れ|名前|扱|挙が|出番)|役どころ|立ち位置|位置づけ|(?:出てくる|出る|登場する?|名前が挙がる|触れられる)(?:文脈|場面|箇所|ところ|場所|節|くだり)/u;
const ELSE = /なぜ|いつ|\b(?:why|when|who)\b/;
const LONGEST = 160;

/**
 * "A and B have stakes in C, how big? Also where do they show up at all?", 「AとBのCへの出資額は？あとどこに出てくる？」: stakes that the
 * article doesn't have, and what it does say of those who are taken to hold them.
 */
export function readLackingAndPlace(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (folded.length > LONGEST || !PLACE.test(folded) || !SIZE.test(folded) || ELSE.test(folded))
    return undefined;
  const { graph, reading } = context;
  const named = unique(reading.companies);
  const isGiver = (id: string): boolean => graph.outOf(id, 'investment').length > 0;
  const takers = named.filter((id) => isAiCompany(context, id) && graph.into(id, 'investment').length > 0);
  const others = named.filter((id) => !takers.includes(id));
  if (others.length === 0 || others.some(isGiver) || takers.length > 1) return undefined;
  if (reading.foreign.length > 0 || asksLacking(heard) || reading.figures.length > 0) return undefined;
  const [to] = takers;
  const lacking: Question[] =
    to === undefined
      ? others.map((id) => ({ kind: 'investments', by: [id] }))
      : others.length > 1
        ? [{ kind: 'holds', by: others, of: [to], each: true }]
        : others.map((from) => ({ kind: 'no-tie', from, to, deal: 'investment' }));
  const places = others.map((of): Question => {
    const placed = context.entities.get(of)?.placed;
    return placed === undefined ? { kind: 'profile', of } : { kind: 'facts', ids: [placed] };
  });
  return { kind: 'several', parts: [...lacking, ...places] };
}
