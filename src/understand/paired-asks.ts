import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { industriesIn } from './industries.ts';
import { namesTyped } from './names-typed.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import { THEMES, type Ask, type Theme } from './paired-themes.ts';
import type { Understanding } from './understand.ts';

/** An ask of a theme, with its place in the text. */
interface Found extends Ask {
  at: number;
  said: string;
}

/** Longer is a story. */
const LONGEST = 260;
const ONE_EACH = /(?<![2-4二三四](?:つ|点|個))ずつ|\b(?:a|one) (?:line|sentence|word)\b/u;
const YES_NO =
  /^(?:and |or |so |but |then |also |plus ){0,3}(?:can|could|is|are|does|do|will|would|any (?:\w+ ){0,3}(?:that|which|who)? ?(?:can|could))\b|\b(?:can|could) (?:any|one|either|they|it|each)\b|(?:[うくすつぶむる]|ます|い|です)(?:の|か|かな|ん|です){0,4}[?？。]?\s*$/u;
const ONLY_WHY = /なぜ|なんで|どうして|理由|^(?:and |or |so |but |then )?(?:why|how come)\b/u;
const NEGATIVE =
  /\b(?:none|neither|no (?:one|layer|tier|single)|can't|cannot|can not)\b|(?:でき|やれ|成り立た|立て)(?:ない|ません)/u;

/** The sentence, or part of one, in which something stands. */
function partAt(folded: string, at: number): string {
  const before = folded.slice(0, at).search(/[^?？。.,、;!]*$/u);
  const after = folded.slice(at).search(/[?？。.;!]|$/u);
  return folded.slice(before, at + after + 1).trim();
}

/** What of a theme is asked, in the order of the text. */
const askedIn = (folded: string, { asks }: Theme): Found[] =>
  asks
    .flatMap((ask) => {
      const at = folded.search(ask.words);
      return at < 0 ? [] : [{ ...ask, at, said: partAt(folded, at) }];
    })
    .toSorted((one, other) => one.at - other.at);

/** The facts of an ask, with yes or no where that is asked of what the article states. */
function questionOf({ ids, denies, said }: Found): Question {
  if (denies !== true || !YES_NO.test(said) || ONLY_WHY.test(said)) return { kind: 'facts', ids };
  return { kind: 'facts', ids, polarity: NEGATIVE.test(said) ? 'y' : 'n', yes: true };
}

/** Held against this one, which needn't be named for that. */
const COMPARES = /比べ|比較|違[いう]|\b(?:compar\w*|differ\w*|versus|vs|unlike|contrast\w*)\b/u;

/** Two industries side by side tell who owns each. */
function sideBySide(folded: string, { library }: Understanding): Question | undefined {
  const said = industriesIn(folded, library);
  const isAgainstOwn = said.length === 1 && COMPARES.test(folded);
  const named = isAgainstOwn ? [...said, ...industriesIn('the ai industry', library)] : said;
  const [other, own, third] = named;
  return other !== undefined && own !== undefined && third === undefined
    ? { kind: 'compare', ids: [other, own] }
    : undefined;
}

/**
 * Several sides of one matter: "what's new, then the caveat", 「各層の役割と企業名、単独でやれる層は？」, "the cause plus the
 * tactics", "your best defence, and where does the article agree with me?": each by itself.
 */
export function readPairedAsks(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  // A line for each is another thing than each of two asks.
  if (folded.length > LONGEST || ONE_EACH.test(folded)) return undefined;
  const { facts } = parts.library.knowledge;
  for (const theme of THEMES) {
    if (theme.of && !theme.of.test(folded)) continue;
    const found = askedIn(folded, theme);
    if (found.length < 2 || theme.not.test(folded)) continue;
    if (theme.named !== true && namesTyped(text, parts).length > 0) continue;
    if (theme.isCompared) {
      const question = sideBySide(folded, parts);
      return question && clauseOf(text, question, parts);
    }
    const told = found.filter(({ ids }) => ids.every((id) => facts.has(id))).map((ask) => questionOf(ask));
    return told.length > 1 ? clauseOf(text, { kind: 'several', parts: told }, parts) : undefined;
  }
  return undefined;
}
