import type { Library } from '../knowledge/index.ts';
import { LAYERS, type Layer } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { verdictOn } from './verdict.ts';

type Layers = Extract<Question, { kind: 'layers' }>;

const NEAR: Question[] = [
  { kind: 'facts', ids: ['layers-three'] },
  { kind: 'facts', ids: ['layers-no-solo'] },
];

/** Who stands in each of some layers. */
function answerEvery(every: readonly Layer[], question: Layers, { knowledge }: Library): Answer {
  const wide = [...knowledge.entities.values()].filter(({ layers }) =>
    every.every((layer) => layers.includes(layer)),
  );
  const values = {
    list: value.entities(wide.map(({ id }) => id)),
    layers: { type: 'layers', layers: every } as const,
  };
  const isAll = every.length === LAYERS.length;
  const placed = isAll ? factsOf(wide.map(({ id }) => id).slice(0, 1), { knowledge }) : [];
  const key = isAll ? 'layers.several' : 'layers.every';
  return {
    kind: 'answer',
    ...verdictOn(wide.length > 0, question),
    lines: [
      { key: wide.length > 0 ? key : 'layers.none-in-every', values },
      ...placed.map((fact): Line => ({ key: 'plain', values: { statement: value.fact(fact) } })),
    ],
    facts: [
      ...factsOf(
        wide.map(({ id }) => id),
        { knowledge },
      ),
      'layers-three',
    ].slice(0, 2),
    deals: [],
    near: NEAR,
  };
}

/** The facts that tell which layers one company stands in. */
function factsOf(ids: string[], { knowledge }: Pick<Library, 'knowledge'>): string[] {
  return ids.flatMap((id) => knowledge.entities.get(id)?.placed ?? []);
}

/** Who is named in a layer besides some, each as the article names it there. */
function answerBesides([layer]: readonly Layer[], besides: string[], { knowledge }: Library): Answer {
  const all = [...knowledge.entities.values()];
  const others = all.filter(({ id, layers }) => layers.includes(layer!) && !besides.includes(id));
  const named = others.map(({ id }) => all.find((one) => one.owner === id && one.layer === layer)?.id ?? id);
  const values = {
    of: { type: 'named', ids: besides } as const,
    list: { type: 'named', ids: named } as const,
    layers: { type: 'layers', layers: [layer!] } as const,
  };
  const members = [...knowledge.facts.values()].find((fact) => fact.members === layer)?.id ?? 'layers-three';
  return {
    kind: 'answer',
    lines: [{ key: 'layers.besides', values }],
    facts: [members],
    deals: [],
    near: NEAR,
  };
}

/** Each company of any layer once. */
function answerDistinct({ knowledge }: Library): Answer {
  const all = [...knowledge.entities.values()].filter(({ layers }) => layers.length > 0).map(({ id }) => id);
  const values = { number: value.number(all.length), list: value.entities(all) };
  return {
    kind: 'answer',
    lines: [{ key: 'layers.distinct', values }],
    facts: ['layers-three'],
    deals: [],
    near: NEAR,
  };
}

/** Which layers a company stands in, or which companies stand in several. */
export function answerLayers(question: Layers, library: Library): Answer {
  const { of, several, every, besides, layer, holds, distinct } = question;
  if (distinct) return answerDistinct(library);
  if (every && besides) return answerBesides(every, besides, library);
  if (every || several || !of) return answerEvery(every ?? LAYERS, question, library);
  const layers = library.knowledge.entities.get(of)?.layers ?? [];
  const values = { company: value.entity(of), layers: { type: 'layers', layers: [...layers] } as const };
  const [fact] = factsOf([of], library);
  const verdict = verdictOn(holds ?? (layer && layers.includes(layer)), question);
  if (layers.length === 0)
    return {
      kind: 'unknown',
      ...verdict,
      lines: [{ key: 'layers.none', values }],
      facts: ['layers-three'],
      deals: [],
      near: NEAR,
    };
  const line: Line = fact
    ? { key: 'plain', values: { statement: value.fact(fact) } }
    : { key: 'layers.one', values };
  return {
    kind: 'answer',
    ...verdict,
    lines: [
      line,
      ...(question.count && layers.length > 1
        ? [{ key: 'layers.count', values: { number: value.number(layers.length) } }]
        : []),
    ],
    facts: [fact ?? 'layers-three'],
    deals: [],
    near: NEAR,
  };
}
