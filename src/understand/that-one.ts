import type { Turn } from './follow.ts';
import { withTwoNamed } from './same-two.ts';
import { toldNames } from './told-names.ts';
import type { Understanding } from './understand.ts';

/** What a message is about, named ahead: "so for that one, what's …", 「その会社について、…」. */
const AHEAD =
  /^(?<led>(?:so|and|ok|okay|then|now|じゃあ|では|で)[,、]? ?)?(?:(?:for|on|about|as for|regarding|with|looking at|taking) (?:that|this) (?:one|compan(?:y|ies)|firm|lab)|(?:その|この)(?:会社|企業|一社|1社|らぼ|ラボ)(?:について(?:は|だけ)?|に関して(?:は)?|だと|の場合(?:は)?|に絞ると))[,、:：]? ?/iu;

/** The one company that was told, by its name: in a part of its own what follows would lose it. */
function withOneNamed(text: string, last: Turn | undefined, { library }: Understanding): string {
  if (!last || !AHEAD.test(text)) return text;
  const { question } = last;
  const { givers, takers } = toldNames(question, library);
  const [only, second] = question.kind === 'investors' ? givers : takers;
  if (only === undefined || second !== undefined) return text;
  const { en } = library.knowledge.entities.get(only)!.name;
  return text.replace(AHEAD, (_, led = '') =>
    /[ぁ-ん]/u.test(text) ? `${led}${en}について、` : `${led}for ${en}, `,
  );
}

/** A message with those by their names whom a part of it speaks of as "that one" or as "the two". */
export const withNamed = (text: string, last: Turn | undefined, parts: Understanding): string =>
  withOneNamed(withTwoNamed(text, parts), last, parts);
