import { horizonIn } from '../knowledge/horizon.ts';
import { readFeatures } from '../knowledge/index.ts';
import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { overviewsOf, placeItems } from './enumerated.ts';
import { prepare } from './prepare.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** The two that are told apart, as they stand in the text. */
const DIFFER = [
  /[「『]?(?<one>[^「」『』、。？?]{2,20}?)[」』]?\s?と\s?[「『]?(?<other>[^「」『』、。？?]{2,20}?)[」』]?(?:との|の)?(?:違い|ちがい|差|区別)/u,
  /\b(?:differences?|distinction) between (?:the |an? )?["'“]?(?<one>[\w -]{3,40}?)["'”]? (?:and|vs\.?|versus) (?:the |an? )?["'“]?(?<other>[\w -]{3,40}?)["'”]?(?=\s*(?:[,.?!]|$| (?:here|there|in (?:the|this)\b)))/iu,
  /\bhow (?:does|do|is|are) (?:the |an? )?["'“]?(?<one>[\w -]{3,40}?)["'”]? (?:differ|different|distinct) from (?:the |an? )?["'“]?(?<other>[\w -]{3,40}?)["'”]?(?=\s*[,.?!]|$)/iu,
];

/** Which of two comes first. */
const FIRST = [
  /\bwhich (?:one )?(?:comes|happens|arrives|is|will (?:come|happen|arrive)|is due|is expected)(?: \w+)? (?:first|earlier|sooner)[:,]? ?(?:the |an? )?(?<one>[\w -]{3,40}?) or (?:the |an? )?(?<other>[\w -]{3,40}?)(?=\s*[,.?!]|$)/iu,
  /(?<one>[^「」『』、。？?]{2,16}?)と(?<other>[^「」『』、。？?]{2,16}?)(?:は|って|、|だと){0,24}(?:どっち|どちら)が(?:先|早い|手前)/u,
];
const [LIKELY, MOST] = [0.03, 6];

/** A sum, or how large something is. */
const SIZE =
  /規模|いくら|金額|差額|どる|市場|予測値|推計|\b(?:how (?:much|big|large)|sizes?|dollars?|amounts?|market|forecasts?|estimates?|figures?|projections?|values?|levels?|numbers?)\b|\$/;

/** The two that a text holds side by side in one of some forms, as they stand there. */
function twoIn(text: string, forms: RegExp[]): [string, string] | undefined {
  const plain = text.normalize('NFKC');
  const { one, other } = forms.map((form) => form.exec(plain)?.groups).find(Boolean) ?? {};
  return one === undefined || other === undefined ? undefined : [one, other];
}

/** The fact of the outlook that a word or two are about. */
function factOf(item: string, { library }: Understanding): string | undefined {
  const { facts } = library.knowledge;
  return library
    .rank(readFeatures(item, library.vocabulary), [], MOST)
    .facts.find(({ id, share = 0 }) => share >= LIKELY && horizonIn(fold(facts.get(id)!.en)) !== undefined)
    ?.id;
}

/** "Which comes first, A or B?": of two that come in so many years, each is told with its time. */
export function readWhichFirst(text: string, parts: Understanding): Clause | undefined {
  const ids = twoIn(text, FIRST)?.flatMap((item) => factOf(item, parts) ?? []) ?? [];
  if (ids.length < 2 || ids[0] === ids[1]) return undefined;
  return clauseOf(text, { kind: 'compare', ids }, parts);
}

/** "What's the difference between A and B?", of two points of one overview: each is told. */
export function readDifference(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const two = twoIn(text, DIFFER);
  if (!two) return undefined;
  const { library } = parts;
  const { context, findings } = readFolded(prepare(text, language, parts), text, parts);
  if (context.reading.companies.length > 0) return undefined;
  // "The difference between the sizes of 2025 and 2030": what lies between two figures is worked out.
  if (context.reading.figures.length > 1 && SIZE.test(context.reading.folded)) return undefined;
  const { facts } = library.knowledge;
  for (const { points } of overviewsOf(findings.facts, library)) {
    const [a, b] = placeItems(
      two,
      points.map((id) => facts.get(id)!),
      library,
    );
    if (a !== undefined && b !== undefined && a !== b)
      return clauseOf(text, { kind: 'compare', ids: [a, b] }, parts);
  }
  return undefined;
}
