import type { Library } from '../knowledge/index.ts';
import type { Language } from '../text/language.ts';
import type { Question } from '../understand/question.ts';
import { joinList } from './values.ts';
import type { Variables, Words } from './words.ts';

/** A question as a person would ask it, for a button. */
export function labelQuestion(
  question: Question,
  language: Language,
  { knowledge }: Library,
  words: Words,
): string {
  const name = (id: string | undefined): string => knowledge.entities.get(id ?? '')?.name[language] ?? '';
  const names = (ids: string[] | undefined): string => joinList(language, (ids ?? []).map(name));
  const say = (key: string, variables: Variables = {}) => words.say(language, `labels:${key}`, variables);
  switch (question.kind) {
    case 'facts':
    case 'compare':
    case 'clarify':
      return knowledge.facts.get(question.ids[0] ?? '')?.ask[language][0] ?? '';
    case 'tie':
      return say(`tie.${question.deal ?? 'investment'}`, {
        from: name(question.from),
        to: name(question.to),
      });
    case 'reversed':
    case 'no-tie':
      return say('relation', { a: name(question.from), b: name(question.to) });
    case 'relation':
      return say('relation', { a: name(question.a), b: name(question.b) });
    case 'investors':
      return say('investors', { of: names(question.of) });
    case 'investments':
      return say('investments', { by: names(question.by) });
    case 'dates':
      return question.of
        ? say('investors', { of: names(question.of) })
        : say('investments', { by: names(question.by) });
    case 'total':
      return question.of
        ? say('total-of', { of: names(question.of) })
        : question.by
          ? say('total-by', { by: names(question.by) })
          : say('total');
    case 'holds':
      return say('investments', { by: names(question.by) });
    case 'stakes':
      return say('stakes', { by: names(question.by) });
    case 'calculation':
    case 'portion':
    case 'counted':
    case 'ratio':
      return say('extreme.most');
    case 'path':
      return say('path', { from: name(question.from), to: name(question.to) });
    case 'loop':
      return question.of ? say('loop-of', { of: name(question.of) }) : say('loop');
    case 'one-way':
    case 'payments':
      return say('payments');
    case 'supply':
      return say(`supply.${question.what ?? 'gpu'}`);
    case 'dual':
      return say('dual');
    case 'layers':
      return say('layers');
    case 'extreme':
      return say(question.most ? 'extreme.most' : 'extreme.least');
    case 'undisclosed':
      return say('undisclosed');
    case 'announced':
    case 'companies':
    case 'timeline':
      return say('announced');
    case 'derived':
      return say(`derived.${question.what}`, { year: question.year ?? 2030 });
    case 'net':
      return say('net', { of: name(question.of) });
    case 'market':
      return say('market', { year: question.year });
    case 'deals':
      return say('deals');
    case 'among':
    case 'overlap':
      return say('deals');
    case 'purse':
    case 'profile':
    case 'absent':
      return say('profile', { of: name(question.of) });
    case 'unknown':
    case 'source':
    case 'talk':
    case 'language':
    case 'several':
      return say('help');
  }
}
