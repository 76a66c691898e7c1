import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** With more of them, looking for each takes as long as the pattern itself. */
const MOST = 80;
/** A class of more characters says too little. */
const MOST_IN_CLASS = 8;
/** Beginnings and ends are joined to so many strings at most. */
const MOST_JOINED = 12;

/** Strings of which one stands in whatever a pattern finds; undefined where that can't be said. */
type Literals = readonly string[] | undefined;

const parser = new RegExpParser();

const shortest = (literals: readonly string[]): number => Math.min(...literals.map(({ length }) => length));

/** The one that rules out more: of longer strings, and of fewer where both are long enough. */
function telling(one: Literals, other: Literals): Literals {
  if (!one || !other) return one ?? other;
  const [ofOne, ofOther] = [shortest(one), shortest(other)];
  if (ofOne !== ofOther && Math.min(ofOne, ofOther) < 2) return ofOne > ofOther ? one : other;
  return one.length <= other.length ? one : other;
}

function ofClass({ negate, elements }: AST.CharacterClass): Literals {
  const characters: string[] = [];
  for (const element of elements) {
    if (element.type === 'Character') characters.push(String.fromCodePoint(element.value));
    else if (element.type === 'CharacterClassRange')
      for (let code = element.min.value; code <= element.max.value; code++) {
        if (characters.length > MOST_IN_CLASS) return undefined;
        characters.push(String.fromCodePoint(code));
      }
    else return undefined;
  }
  return negate || characters.length > MOST_IN_CLASS ? undefined : characters;
}

function ofElement(element: AST.Element): Literals {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Quantifier':
      return element.min > 0 ? ofElement(element.element) : undefined;
    case 'Assertion':
      return 'alternatives' in element && !element.negate ? ofAlternatives(element.alternatives) : undefined;
    case 'CharacterClass':
      return ofClass(element);
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
    case 'Backreference':
      return undefined;
  }
}

/** What takes no room between two characters. */
const isEdge = (element: AST.Element): boolean => element.type === 'Assertion' && element.kind === 'word';

/** What stands at one place, where that is one of a few characters. */
function charactersOf(element: AST.Element): Literals {
  if (element.type !== 'Character' && element.type !== 'CharacterClass') return undefined;
  return ofElement(element);
}

/** Each of the beginnings with each of the ends; undefined where they are too many. */
function joined(beginnings: readonly string[], ends: readonly string[]): Literals {
  if (beginnings.length * ends.length > MOST_JOINED) return undefined;
  return beginnings.flatMap((beginning) => ends.map((end) => beginning + end));
}

function ofAlternative({ elements }: AST.Alternative): Literals {
  let best: Literals;
  let run: Literals;
  for (const element of elements) {
    if (isEdge(element)) continue;
    const characters = charactersOf(element);
    const longer = run && characters && joined(run, characters);
    if (!longer) best = telling(telling(best, run), characters ? undefined : ofElement(element));
    run = longer ?? characters;
  }
  return telling(best, run);
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Literals {
  const all = new Set<string>();
  for (const alternative of alternatives) {
    const literals = ofAlternative(alternative);
    if (!literals) return undefined;
    for (const literal of literals) all.add(literal);
    if (all.size > MOST) return undefined;
  }
  return [...all];
}

/**
 * Strings of which at least one stands in every text that a pattern finds something in: "how (?:much|many)" finds
 * nothing where there is no "how ". To look for them is quicker than to try the pattern.
 * @returns undefined where nothing can be said; of a pattern that ignores case in lower case, to be sought in a text
 * that is in lower case, too
 */
export function literalsOf({ source, unicode, unicodeSets, ignoreCase }: RegExp): Literals {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode, unicodeSets });
  const literals = ofAlternatives(alternatives);
  return ignoreCase ? literals?.map((literal) => literal.toLowerCase()) : literals;
}
