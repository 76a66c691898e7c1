/** How an asker marks the items of a list, and points back to them: `1)`, `(a)`, `Q1`, `A.`, `ア)`. */
export interface Marks {
  /** the marks of the items, where they open one, each at its place */
  openings: readonly RegExp[];
  /** a mark that points back, with its place in `place` */
  pointing: RegExp;
}

const LETTERS = 'abcde';
const KANA = 'アイウエオ';
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];

/** So many items, the least of which work is made: two, and what is worked out of them. */
const LEAST = 3;
const MOST = 5;

const KINDS: readonly { opening: (place: number) => RegExp; pointing: RegExp }[] = [
  {
    opening: (place) =>
      new RegExp(String.raw`(?:^|[\s、。,;:?？!])[([]?${place}[\])](?:[.:]|\s|(?=\S))`, 'u'),
    pointing:
      /[([]?(?<place>[1-5])[\])]|(?<![\d.,$¥(])#?\b(?<bare>[1-5])(?=\s?(?:[+\-*/=÷×−]|と|を|の|から|に対|に占|は(?!$)|and\b|plus\b|minus\b|over\b|divided\b|to\b|by\b|is\b|$))(?!の[^、。]{0,3}年)/giu,
  },
  {
    opening: (place) => new RegExp(String.raw`(?:^|[\s、。,;:?？!])q${place}(?:[.:)]\s?|\s)`, 'iu'),
    pointing: /\bq(?<place>[1-5])(?![\d.])/giu,
  },
  {
    opening: (place) => new RegExp(String.raw`(?:^|[\s、。,;:?？!])\(?${ROMAN[place - 1]!}\)\s?`, 'iu'),
    pointing: /\(?(?<![\p{L}\d])(?<place>i{1,3}|iv|v)\)/giu,
  },
  {
    opening: (place) =>
      new RegExp(
        String.raw`(?:^|[\s、。,;:?？!])(?:\(${LETTERS[place - 1]!}\)|${LETTERS[place - 1]!}\))\s?`,
        'iu',
      ),
    pointing:
      /\((?<place>[a-e])\)|(?<![\p{L}\d])(?<bare>[a-e])\)|(?<![\p{L}\d])(?<lone>[A-E])(?!['’\p{sc=Latin}\d])/gu,
  },
  {
    opening: (place) =>
      new RegExp(String.raw`(?:^|[\s、。,;?？!])${LETTERS[place - 1]!.toUpperCase()}[.:]\s`, 'u'),
    pointing: /(?<![\p{L}\d])(?<place>[A-E])(?!['’.:\p{sc=Latin}\d])/gu,
  },
  {
    opening: (place) => new RegExp(String.raw`(?:^|[\s、。,;?？!])[(]?${KANA[place - 1]!}[)：:]\s?`, 'u'),
    pointing: /[(]?(?<![\p{sc=Kana}ー])(?<place>[アイウエオ])(?![\p{sc=Kana}ー])[)]?/gu,
  },
  {
    opening: (place) => new RegExp(String.raw`(?:^|\n)\s*${place}\.\s|\s${place}\.\s(?=[\p{L}\d(])`, 'u'),
    pointing:
      /(?<![\d.,$¥(])#?\b(?<place>[1-5])(?![\d.,%]|\s?(?:年|億|兆|社|つ|倍|bn?\b|billion|trillion))/giu,
  },
];

export const MARKS: readonly Marks[] = KINDS.map(({ opening, pointing }) => ({
  openings: Array.from({ length: MOST }, (_, at) => opening(at + 1)),
  pointing,
}));

/** What stands behind each mark, where the marks come in their order. */
export function itemsOf(text: string, { openings }: Marks): string[] | undefined {
  const items: string[] = [];
  let rest = text;
  for (const [at, opening] of openings.entries()) {
    const found = opening.exec(rest);
    if (!found) break;
    if (at > 0) items.push(rest.slice(0, found.index));
    else if (/[?？]/u.test(rest.slice(0, found.index))) return undefined;
    rest = rest.slice(found.index + found[0].length);
  }
  items.push(rest);
  return items.length < LEAST ? undefined : items.map((item) => item.replace(/[\s、,;；]+$/u, '').trim());
}

const placeOf = (mark: string): number =>
  ROMAN.includes(mark.toLowerCase())
    ? ROMAN.indexOf(mark.toLowerCase()) + 1
    : /\d/.test(mark)
      ? Number(mark)
      : Math.max(LETTERS.indexOf(mark.toLowerCase()), KANA.indexOf(mark)) + 1;

/** The places of earlier items that an item points back to, in the order in which it names them; the rest of it. */
export interface Pointing {
  places: number[];
  /** with `#` for each mark */
  rest: string;
}

/** Which items an item points back to. */
export function pointsBackTo(item: string, { pointing }: Marks, own: number): Pointing {
  const places: number[] = [];
  const rest = item.replaceAll(pointing, (mark: string, ...found: unknown[]) => {
    const named = found.at(-1) as Record<string, string | undefined>;
    const place = placeOf(named['place'] ?? named['bare'] ?? named['lone'] ?? '');
    if (place < 1 || place >= own) return mark;
    if (!places.includes(place)) places.push(place);
    return ' # ';
  });
  return { places, rest };
}

/** Whether a text is a list whose items are marked in order. */
export const isMarkedList = (text: string): boolean =>
  MARKS.some((marks) => itemsOf(text, marks) !== undefined);
