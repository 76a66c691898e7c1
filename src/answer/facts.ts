import { claimHolds, isOfOtherYear, isHersAlone, isOwnForecast } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line, type Value } from './answer.ts';
import { headOf } from './headed.ts';
import { POSSIBLE, surenessOf } from './sureness.ts';
import { verdictOn } from './verdict.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

const fact = (library: Library, id: string): Fact => library.knowledge.facts.get(id)!;

/** Near questions of a fact: those that it names as related, then its points. */
export function nearOf(library: Library, id: string, shown: string[] = []): Question[] {
  const { related, points } = fact(library, id);
  return [...related, ...points]
    .filter((other) => !shown.includes(other))
    .slice(0, 2)
    .map((other) => ({ kind: 'facts', ids: [other] }));
}

/** How a fact is told, by whose words it is. */
const plainKey = (told: Fact, said: boolean | undefined): string =>
  said && isHersAlone(told) ? 'mine' : told.nature === 'opinion' ? 'opinion' : 'plain';

/** How many companies a list of a layer's names. */
function countOf(id: string, library: Library): Line[] {
  const { members } = fact(library, id);
  const layer = [...library.knowledge.entities.values()].filter(
    ({ layers }) => members !== undefined && layers.includes(members),
  );
  return layer.length > 0 ? [{ key: 'count', values: { number: value.number(layer.length) } }] : [];
}

const HAS_FIGURE = /[$%]/;

/** "The breakdown of the $13 billion": the figure is another fact's that is told, too. */
const isOfAnother = (claim: NonNullable<Of<'facts'>['claim']>, ids: string[], library: Library): boolean =>
  ids.map((id) => fact(library, id).en).some((en) => HAS_FIGURE.test(en) && claimHolds(en, claim));

/** Facts by their statements; a forecast or an opinion is said to be one. */
export function answerFacts(question: Of<'facts'>, library: Library): Answer {
  const { ids, polarity, claim, notOf, stranger, word, located, said } = question;
  const [first = '', second] = ids;
  const { en, deals, why } = fact(library, first);
  const year = claim?.year;
  const isYearOnly = claim?.usd === undefined && claim?.percent === undefined && claim?.times === undefined;
  if (year !== undefined && isOfOtherYear(en, year) && (!polarity || isYearOnly)) {
    // A date alone that is claimed is denied; of a figure it is said for which year there is one.
    if (!polarity || HAS_FIGURE.test(en)) return answerOtherYear(question, year, library);
    const { claim: _, ...unclaimed } = question;
    return answerFacts({ ...unclaimed, polarity: 'n' }, library);
  }
  const wrong = claim !== undefined && !claimHolds(en, claim) && !isOfAnother(claim, ids.slice(1), library);
  const lines: Line[] = [
    ...headOf(question),
    ...(question.sureness ? surenessOf(fact(library, first)) : []),
    ...(stranger !== undefined
      ? [
          {
            key: 'absent.name',
            values: { name: { type: 'foreign', id: stranger, ...(word ? { typed: word } : {}) } as const },
          },
        ]
      : []),
    ...(notOf !== undefined ? [{ key: 'not-of', values: { of: value.entity(notOf) } }] : []),
    { key: plainKey(fact(library, first), said), values: { statement: value.fact(first) } },
  ];
  if (question.count) lines.push(...countOf(first, library));
  const beside = why.includes(second ?? '') ? 'also-why' : 'also';
  if (second && !located) lines.push({ key: beside, values: { statement: value.fact(second) } });
  for (const caveat of library.knowledge.caveats) {
    if (caveat.facts.includes(first) && !second)
      lines.push({ key: 'caveat', values: { caveat: { type: 'caveat', id: caveat.id } } });
  }
  if (located || (said && !isHersAlone(fact(library, first)) && !isOwnForecast(en)))
    lines.push({
      key: 'source.section',
      values: { section: { type: 'section', id: fact(library, first).section } },
    });
  if (notOf !== undefined && question.yes)
    return {
      kind: 'answer',
      ...verdictOn(false, question),
      lines,
      facts: ids,
      deals,
      near: nearOf(library, first, ids),
    };
  const verdict =
    wrong && notOf === undefined && !(claim.than && polarity)
      ? ('fix' as const)
      : question.sureness
        ? undefined
        : polarity === 'y'
          ? question.hedged
            ? ('perhaps' as const)
            : ('yes' as const)
          : polarity === 'n'
            ? ('no' as const)
            : question.yes && claim === undefined && POSSIBLE.test(en)
              ? ('maybe' as const)
              : undefined;
  return {
    kind: 'answer',
    lines: lines.slice(0, 2),
    ...(verdict ? { verdict } : {}),
    facts: ids,
    deals,
    near: nearOf(library, first, ids),
  };
}

/**
 * A figure asked for a year that the article doesn't give: said so, with the year that it does give; where it is
 * claimed for that year, the claim is set right.
 */
function answerOtherYear({ ids: [id = ''], polarity }: Of<'facts'>, year: number, library: Library): Answer {
  const values = { year: { type: 'date', date: String(year) } as const, statement: value.fact(id) };
  return {
    kind: 'unknown',
    lines: [{ key: 'other-year', values }],
    ...(polarity ? { verdict: 'fix' as const } : {}),
    facts: [id],
    deals: [],
    near: nearOf(library, id),
  };
}

/** Two facts side by side. */
export function answerCompare({ ids }: Of<'compare'>, library: Library): Answer {
  const lines = ids.map((id): Line => ({ key: 'plain', values: { statement: value.fact(id) } }));
  return { kind: 'answer', lines, facts: ids, deals: [], near: nearOf(library, ids[0]!, ids), list: true };
}

function absentKey(
  { attribute, name, also, invented, of, others = [] }: Omit<Of<'absent'>, 'of'> & { of: string | undefined },
  off: boolean,
): string {
  if (off) return 'absent.off-topic';
  if (attribute && of && others.length > 0) return 'absent.attribute-of-each';
  if (attribute) return of ? 'absent.attribute-of' : 'absent.attribute';
  if (name && also) return of ? 'absent.names-with' : 'absent.names';
  if (name) return of ? 'absent.name-with' : 'absent.name';
  if (invented) return of ? 'absent.stranger-with' : 'absent.stranger';
  return 'absent.no-deals';
}

/** The fact that comes nearest to what the article lacks; of a company, one that is of it or of nobody. */
const nearestTo = (
  attribute: string | undefined,
  of: string | undefined,
  { knowledge }: Library,
): Fact | undefined =>
  [...knowledge.facts.values()].find(
    ({ instead, entities }) =>
      attribute !== undefined &&
      instead.includes(attribute) &&
      (entities.length === 0 || (of !== undefined && entities.includes(of))),
  );

/** A name from elsewhere, as it was typed. */
const foreign = (id: string, typed: string | undefined): Value => ({
  type: 'foreign',
  id,
  ...(typed ? { typed } : {}),
});

/** Something that the article lacks: said so, with what is nearest. */
export function answerAbsent(question: Of<'absent'>, library: Library): Answer {
  const lacking = library.knowledge.absent.get(question.attribute ?? '');
  const { attribute, name, word, also, others = [], near } = question;
  const of = lacking?.general ? undefined : question.of;
  const off = lacking?.offTopic === true;
  const values = {
    ...(attribute ? { attribute: { type: 'attribute', id: attribute, alone: !of } as const } : {}),
    ...(name ? { name: foreign(name, word) } : {}),
    ...(also ? { also: foreign(also.name, also.word) } : {}),
    ...(of ? { of: value.entities([of, ...others], 'nor') } : {}),
  };
  const lines: Line[] = [{ key: absentKey({ ...question, of }, off), values }];
  const stake =
    of && !off
      ? (library.graph.into(of, 'investment')[0] ?? library.graph.outOf(of, 'investment')[0])
      : undefined;
  const deal = library.knowledge.deals.get(question.deal ?? '');
  const nearest =
    off || deal
      ? undefined
      : (library.knowledge.facts.get(question.fact ?? '') ?? nearestTo(attribute, of, library));
  if (deal) lines.push({ key: 'absent.nearest', values: { statement: value.deal(deal.id) } });
  else if (nearest) lines.push({ key: 'absent.nearest', values: { statement: value.fact(nearest.id) } });
  else if (of && stake) lines.push({ key: 'absent.instead', values: { of: value.entity(of) } });
  const close: Question[] = of && stake ? [{ kind: 'profile', of }] : [];
  // Whether one without any deal has one is no question of what the article leaves open.
  const isOfDeals = !attribute && !name && !question.invented && question.of !== undefined;
  return {
    kind: 'unknown',
    ...(isOfDeals || deal || question.counted !== undefined ? verdictOn(false, question) : {}),
    lines,
    facts: nearest ? [nearest.id] : (deal?.facts.slice(0, 1) ?? []),
    deals: deal ? [deal.id] : [],
    near: [...close, ...near.map((id): Question => ({ kind: 'facts', ids: [id] }))].slice(0, 3),
  };
}

/** Nothing fits: said so, with near questions. */
export function answerUnknown({ near, hint, lack, yes }: Of<'unknown'>): Answer {
  const [first] = near;
  const offered = hint && first !== undefined ? first : undefined;
  const key = lack === undefined ? 'nearest' : `lacking.${lack}`;
  return {
    kind: 'unknown',
    ...(lack !== undefined && lack !== 'side' && lack !== 'said' && yes ? { verdict: 'no' as const } : {}),
    lines: [offered === undefined ? { key: 'unknown' } : { key, values: { statement: value.fact(offered) } }],
    facts: offered === undefined ? [] : [offered],
    deals: [],
    near: near.map((id) => ({ kind: 'facts', ids: [id] })),
  };
}

/** Which of several is meant. */
export function answerClarify({ ids }: Of<'clarify'>): Answer {
  return {
    kind: 'clarify',
    lines: [{ key: 'clarify', values: { labels: { type: 'labels', facts: ids } } }],
    facts: ids,
    deals: [],
    near: ids.map((id) => ({ kind: 'facts', ids: [id] })),
  };
}

/** Small talk. */
export function answerTalk({ topic }: Of<'talk'>): Answer {
  const near: Question[] = [
    { kind: 'loop' },
    { kind: 'tie', from: 'nvidia', to: 'anthropic', deal: 'investment', aspect: 'amount' },
  ];
  return { kind: 'smalltalk', talk: topic, lines: [{ key: `talk:${topic}` }], facts: [], deals: [], near };
}

/** The language was switched. */
export function answerLanguage(): Answer {
  const near: Question[] = [{ kind: 'loop' }];
  return { kind: 'settings', lines: [{ key: 'talk:switched' }], facts: [], deals: [], near };
}
