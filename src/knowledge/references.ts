import type { Knowledge } from './load.ts';
import type { ListName, Report, Source } from './read.ts';
import type { Fact } from './schema.ts';

const noTopic = ({ id, topic }: Fact): string =>
  `the topic "${topic}" of the fact ${id} has no name: give it one in both languages under \`topics:\``;

/** Without one a line would be taken for one that the article leaves open. */
const IS_MARKED = /^\([yn?]\)/;
const noMark = (line: string): string =>
  `"${line}" has no mark: put (y) or (n) in front, as the fact answers it, or (?) where the article leaves it open`;

/** Reports every claim without a mark and every id that names nothing, but for those of files that couldn't be read. */
export function checkReferences(
  sources: Source[],
  knowledge: Knowledge,
  report: Report,
  unread: Set<string>,
): void {
  const check = (source: Source, path: PropertyKey[], id: string, known: { has(id: string): boolean }) => {
    if (!known.has(id) && !unread.has(id)) report(source, path, `${path.join('.')}: there is no "${id}"`);
  };
  const { entities, facts, deals, sections, topics, absent } = knowledge;
  for (const source of sources) {
    const each = (
      part: ListName,
      index: number,
      name: string,
      list: string[],
      known: { has(id: string): boolean },
    ) => list.forEach((id, at) => check(source, [part, index, name, at], id, known));
    for (const [index, fact] of source.content.facts.entries()) {
      check(source, ['facts', index, 'section'], fact.section, sections);
      if (!topics.has(fact.topic) && !unread.has(fact.topic))
        report(source, ['facts', index, 'topic'], noTopic(fact));
      each('facts', index, 'also', fact.also, sections);
      each('facts', index, 'entities', fact.entities, entities);
      each('facts', index, 'deals', fact.deals, deals);
      each('facts', index, 'points', fact.points, facts);
      each('facts', index, 'why', fact.why, facts);
      each('facts', index, 'echoes', fact.echoes, facts);
      each('facts', index, 'related', fact.related, facts);
      each('facts', index, 'instead', fact.instead, absent);
      if (fact.opposite) check(source, ['facts', index, 'opposite'], fact.opposite, facts);
      if (fact.same) check(source, ['facts', index, 'same'], fact.same, facts);
    }
    for (const [index, deal] of source.content.deals.entries()) {
      check(source, ['deals', index, 'from'], deal.from, entities);
      check(source, ['deals', index, 'to'], deal.to, entities);
      check(source, ['deals', index, 'section'], deal.section, sections);
      each('deals', index, 'facts', deal.facts, facts);
      each('deals', index, 'why', deal.why, facts);
    }
    for (const [index, caveat] of source.content.caveats.entries()) {
      each('caveats', index, 'facts', caveat.facts, facts);
      each('caveats', index, 'deals', caveat.deals, deals);
    }
    for (const [index, section] of source.content.sections.entries()) {
      if (section.parent) check(source, ['sections', index, 'parent'], section.parent, sections);
    }
    for (const [index, { of }] of source.content.foreign.entries()) {
      if (of) check(source, ['foreign', index, 'of'], of, entities);
    }
    for (const [index, group] of source.content.groups.entries())
      each('groups', index, 'members', group.members, entities);
    for (const [index, { of }] of source.content.twins.entries())
      for (const [entity, fact] of Object.entries(of)) {
        check(source, ['twins', index, 'of', entity], entity, entities);
        check(source, ['twins', index, 'of', entity], fact, facts);
      }
    for (const [index, { id, examples }] of source.content.lists.entries()) {
      check(source, ['lists', index, 'id'], id, facts);
      for (const point of Object.keys(examples))
        check(source, ['lists', index, 'examples', point], point, facts);
    }
    for (const [index, entity] of source.content.entities.entries()) {
      if (entity.owner) check(source, ['entities', index, 'owner'], entity.owner, entities);
    }
    for (const id of Object.keys(source.content.phrasings)) check(source, ['phrasings', id], id, facts);
    for (const id of Object.keys(source.content.verdicts)) check(source, ['verdicts', id], id, facts);
    for (const [id, { ja, en }] of Object.entries(source.content.claims)) {
      check(source, ['claims', id], id, facts);
      for (const [language, lines] of Object.entries({ ja, en }))
        for (const [at, line] of lines.entries())
          if (!IS_MARKED.test(line)) report(source, ['claims', id, language, at], noMark(line));
    }
  }
}
