import { DEAL_SORTS } from '../../knowledge/deal-lists.ts';
import type { Library } from '../../knowledge/index.ts';
import { DEAL_KINDS } from '../../knowledge/schema.ts';
import type { View } from './view.ts';

const LONGEST = 80;

/** A view in few characters of `[a-z0-9~-]`: a letter for its kind, then its fields in order, empty ones too. */
function fieldsOf(view: View): (string | number | undefined)[] | undefined {
  switch (view.kind) {
    case 'deals':
      return ['d', view.from, view.to, view.deal, view.sort, view.page];
    case 'company':
      return ['c', view.of];
    case 'flow':
      return ['f', view.from, view.to, view.page];
    case 'map':
      return ['m', view.focus, view.deal];
    case 'market':
      return ['k', view.year];
    case 'compare':
      return ['x', view.a, view.b];
    case 'industries':
      return ['i'];
    case 'topics':
      return ['t', view.topic, view.page];
    case 'about':
      return ['a'];
    case 'help':
      return ['h'];
    case 'which':
      return whichFields(view);
  }
}

/** Stands for the company that isn't clear yet. */
export const HOLE = ':';

/** What was typed is kept whole or not at all: half a name may be another one. */
function whichFields({ typed, beside, hole }: Extract<View, { kind: 'which' }>): string[] | undefined {
  if (beside !== undefined) return ['v', beside];
  return hole === undefined ? undefined : ['w', Buffer.from(typed).toString('base64url'), hole];
}

/** A "which one?" as its code keeps it: what to identify anew, and what that leads to. */
export type Unclear =
  | { kind: 'name'; typed: string; hole: string; toView: (id: string) => View }
  | { kind: 'beside'; of: string };

/** Reads the code of a "which one?" back; undefined for any other. */
export function decodeUnclear(code: string, library: Library): Unclear | undefined {
  const [letter, first = '', ...rest] = code.split('~');
  if (letter === 'v')
    return library.knowledge.entities.has(first) ? { kind: 'beside', of: first } : undefined;
  if (letter !== 'w') return undefined;
  const hole = rest.join('~');
  const read = (id: string) => decodeView(hole.replace(HOLE, id), library);
  const [anyone = ''] = library.knowledge.entities.keys();
  const example = read(anyone);
  if (example === undefined || !hole.includes(HOLE)) return undefined;
  const typed = Buffer.from(first, 'base64url').toString();
  return { kind: 'name', typed, hole, toView: (id) => read(id) ?? example };
}

/**
 * A view as at most 80 characters of `[\w~:-]`, for a control that outlives a restart.
 * @returns undefined for what can't be kept: ids or a typed name that are too long
 */
export function encodeView(view: View): string | undefined {
  const code = fieldsOf(view)
    ?.map((field) => field ?? '')
    .join('~')
    .replace(/~+$/, '');
  return code !== undefined && code.length <= LONGEST ? code : undefined;
}

/** Drops the fields that aren't there, so that a view read back equals the one that was written. */
function strip(view: Record<string, unknown>): View {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as View;
}

const WHOLE = /^\d{1,5}$/;

/** Reads a code back; undefined for one of another version, or that names what the knowledge no longer has. */
export function decodeView(code: string, { knowledge }: Library): View | undefined {
  const [letter = '', ...fields] = code.split('~');
  const problems: string[] = [];
  const take = <Value>(at: number, read: (text: string) => Value | undefined): Value | undefined => {
    const text = fields[at] ?? '';
    const value = text === '' ? undefined : read(text);
    if (text !== '' && value === undefined) problems.push(text);
    return value;
  };
  const company = (at: number) => take(at, (id) => (knowledge.entities.has(id) ? id : undefined));
  const deal = (at: number) => take(at, (text) => DEAL_KINDS.find((kind) => kind === text));
  const page = (at: number) => take(at, (text) => (WHOLE.test(text) ? Number(text) : undefined));
  const topic = (at: number) =>
    take(at, (id) => ([...knowledge.facts.values()].some((fact) => fact.topic === id) ? id : undefined));
  const sort = (at: number) => take(at, (text) => DEAL_SORTS.find((each) => each === text));
  const views: Record<string, () => View | undefined> = {
    d: () =>
      strip({ kind: 'deals', from: company(0), to: company(1), deal: deal(2), sort: sort(3), page: page(4) }),
    c: () => needs({ kind: 'company', of: company(0) }, 'of'),
    f: () => needs({ kind: 'flow', from: company(0), to: company(1), page: page(2) }, 'from'),
    m: () => strip({ kind: 'map', focus: company(0), deal: deal(1) }),
    k: () => strip({ kind: 'market', year: page(0) }),
    x: () => needs({ kind: 'compare', a: company(0), b: company(1) }, 'a', 'b'),
    i: () => ({ kind: 'industries' }),
    t: () => strip({ kind: 'topics', topic: topic(0), page: page(1) }),
    a: () => ({ kind: 'about' }),
    h: () => ({ kind: 'help' }),
  };
  const view = Object.hasOwn(views, letter) ? views[letter]?.() : undefined;
  return problems.length === 0 ? view : undefined;
}

/** A view whose named fields have to be there. */
function needs(view: Record<string, unknown>, ...names: string[]): View | undefined {
  return names.every((name) => view[name] !== undefined) ? strip(view) : undefined;
}
