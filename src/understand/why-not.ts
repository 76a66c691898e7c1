import { isAiCompany, isInvestor, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import type { Clause } from './clause.ts';
import { clause, type Scene, type Step } from './scene.ts';
import { toldNames } from './told-names.ts';
import type { Understanding } from './understand.ts';

/** Gives nothing, isn't in it: not what isn't written of that. */
const STAYS_OUT =
  /(?:投資|出資|賭け|参加|加わ|入[らっれ]|出[さし]|手を出)[ぁ-ん]{0,4}(?:ない|ません|なかった|(?<![ぁ-ん])ず)|外れ(?:た|て)|外され|見送|(?:n't|\b(?:not|never|nothing|no))\b.*\b(?:invest\w*|back(?:s|ed|ing)?|fund(?:s|ed|ing)?|in|put\w*|join\w*|stake|bet\w*)\b|\b(?:left out|missing|absent|stay\w* (?:out|away)|skip\w*|avoid\w*|sit\w* out)\b/;

/** Who stays out: the one that is named, else the only one that was told, or that a list was told without. */
function outsider(context: Context, before: Turn | undefined, parts: Understanding): string | undefined {
  const named = context.reading.companies.filter((id) => isInvestor(context, id));
  if (named.length > 0 || !before) return named.length === 1 ? named[0] : undefined;
  if (before.question.kind === 'no-tie') return before.question.from;
  const { givers } = toldNames(before.question, parts.library);
  const [wider] = before.earlier ?? [];
  const left = (wider ? toldNames(wider, parts.library).givers : []).filter((id) => !givers.includes(id));
  return [givers, left].find((ids) => ids.length === 1)?.[0];
}

/** Whom that one stays out of: the one that is named, else the one that was talked of. */
function shunned(context: Context, from: string | undefined, before: Turn | undefined): string | undefined {
  const named = context.reading.companies.filter((id) => isAiCompany(context, id));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const told = before?.question;
  if (told?.kind === 'no-tie') return told.to;
  if (told?.kind !== 'investors' || from === undefined) return undefined;
  const not = [...told.of, ...(told.except ?? [])].filter(
    (id) => context.graph.between(from, id).length === 0,
  );
  return not.length === 1 ? not[0] : undefined;
}

/** Stays out of more than it put in, of some way to do it, or of all others. */
const IN_PART =
  /\b(?:more|enough|all|alone|only|until|before|earlier|sooner|later|instead|everything|everywhere|directly|itself|anymore|again|further|yet|just|most|fully|entirely|outright|buy|bought|acquir\w*|control)\b|もっと|しか|以上|全部|全額|直接|先に|早く|まで|これから|もう|さらに|追加|買収|控え/u;

/** Why one stays out of what it has put money in: it has. */
function readDoes(scene: Scene, from: string, to: string): Clause | undefined {
  const { reading } = scene.context;
  const areNamed = [from, to].every((id) => reading.companies.includes(id));
  if (!areNamed || IN_PART.test(reading.folded)) return undefined;
  return clause(scene, {
    kind: 'tie',
    from,
    to,
    deal: 'investment',
    aspect: 'any',
    yes: true,
    negated: true,
  });
}

/** "Why doesn't it invest in xAI?", 「外れた1社がxAIに入らない理由は」: why somebody stays out of a company isn't told. */
export const readWhyNot: Step = (scene) => {
  const { context, before, parts } = scene;
  const { reading, has, graph } = context;
  if (!has('q-why') || !STAYS_OUT.test(reading.folded) || has('r-pay', 'r-supply')) return undefined;
  const from = outsider(context, before, parts);
  const to = shunned(context, from, before);
  const isElse =
    reading.companies.some((id) => id !== from && id !== to) ||
    reading.figures.some(({ unit }) => unit === 'usd');
  if (from === undefined || to === undefined || isElse) return undefined;
  if (graph.between(from, to, 'investment').length > 0) return readDoes(scene, from, to);
  const near = [`${to}-investors`].filter((id) => parts.library.knowledge.facts.has(id));
  const frame: Question = { kind: 'no-tie', from, to, deal: 'investment' };
  return { ...clause(scene, { kind: 'unknown', near, hint: true, lack: 'reason' }), frame, isOfTold: true };
};
