import { readFeatures } from '../knowledge/index.ts';
import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { overviewsOf, placeItems } from './enumerated.ts';
import { prepare } from './prepare.ts';
import { readFolded } from './readout.ts';
import type { Understanding } from './understand.ts';

/** The two that are told apart, as they stand in the text. */
const DIFFER = [
  /[「『]?(?<one>[^「」『』、。？?]{2,20}?)[」』]?\s?と\s?[「『]?(?<other>[^「」『』、。？?]{2,20}?)[」』]?(?:との|の)?(?:違い|ちがい|差|区別)/u,
  /\b(?:differences?|distinction) between (?:the |an? )?["'“]?(?<one>[\w -]{3,40}?)["'”]? (?:and|vs\.?|versus) (?:the |an? )?["'“]?(?<other>[\w -]{3,40}?)["'”]?(?=\s*(?:[,.?!]|$| (?:here|there|in (?:the|this)\b)))/iu,
  /\bhow (?:does|do|is|are) (?:the |an? )?["'“]?(?<one>[\w -]{3,40}?)["'”]? (?:differ|different|distinct) from (?:the |an? )?["'“]?(?<other>[\w -]{3,40}?)["'”]?(?=\s*[,.?!]|$)/iu,
];

/** "What's the difference between A and B?", of two points of one overview: each is told. */
export function readDifference(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const plain = text.normalize('NFKC');
  const { one, other } = DIFFER.map((form) => form.exec(plain)?.groups).find(Boolean) ?? {};
  if (one === undefined || other === undefined) return undefined;
  const { library } = parts;
  const { context, findings } = readFolded(prepare(text, language, parts), text, parts);
  if (context.reading.companies.length > 0) return undefined;
  const { facts } = library.knowledge;
  for (const { points } of overviewsOf(findings.facts, library)) {
    const [a, b] = placeItems(
      [one, other],
      points.map((id) => facts.get(id)!),
      library,
    );
    if (a !== undefined && b !== undefined && a !== b)
      return {
        question: { kind: 'compare', ids: [a, b] },
        features: readFeatures(text, library.vocabulary),
        companies: [],
      };
  }
  return undefined;
}
