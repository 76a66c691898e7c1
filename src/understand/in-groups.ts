import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { labsOf } from './context.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { contextOfWhole } from './whole-message.ts';

/** Money in every one of them. */
const IN_ALL =
  /\b(?:all(?: of)?(?: (?:the|these|those))? ?(?:three|3|of them)|each of (?:the )?(?:three|3)|every (?:one|single one|lab)|(?:full|whole|complete) (?:set|house|sweep|trio)|(?:three|3)[ -](?:for|out of|of)[ -](?:three|3)|(?:three|3)-(?:lab|company|way|for)|all of (?:them|these))\b|全(?:三|3)社|(?:三|3)(?:社|つ)(?:とも|全部|すべて|全て|全社|みんな|全員)|(?:全部|すべて|全て|全社)(?:組|に|へ|の(?:三|3)社)/gu;
/** … and in two of the three alone. */
const IN_TWO =
  /\b(?:only|just|exactly|merely|at|in) (?:in )?(?:two|2)\b|\b(?:two|2) (?:only|alone|of (?:them|these|those|the (?:three|3)))\b|\b(?:just|only|exactly) (?:a pair|a couple)\b|(?:skips?|miss(?:es|ing)?|lacks?) (?:just |only )?one\b|(?:two|2)[ -](?:for|out of|of)[ -](?:three|3)|(?:two|2)-(?:lab|company|way|for)\b|(?:二|2)(?:社|つ)(?:だけ|のみ|しか|止ま|どま|に?とどま|に?留ま|まで|に(?:だけ|のみ|しか))/u;
/** Investors, or those who invest. */
const INVESTORS =
  /投資|出資|株主|張って|賭け|入れて|出して|資金|\b(?:invest\w*|back(?:ers?|s|ed|ing)?|fund(?:ers?|s|ed|ing)?|shareholders?|stakes?|hold(?:s|ers?|ing)?|money|bets?|bett?ing|who(?:'s|s)?)\b/u;
const ELSE =
  /(?:だけ|のみ)(?:じゃ|では|で)な|\b(?:not|n't) (?:just|only|merely|in (?:just|only))\b|なぜ|どうして|本当|合って|(?:金額|いくら)|支払|\b(?:why|how much|amounts?|pays?|paid|layers?|aims?|risks?|merits?|is it true|right\?)\b/u;

/** "Who's in all three, and who in only two?", 「3社全部の投資家と、2社だけの投資家を分けて」: one group and the other. */
export function readInGroups(text: string, fallback: Language, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  const two = IN_TWO.exec(folded);
  if (!two || ELSE.test(folded) || !INVESTORS.test(folded)) return undefined;
  const all = [...folded.matchAll(IN_ALL)].find(
    ({ index, 0: { length } }) => index + length <= two.index || index >= two.index + two[0].length,
  );
  if (!all) return undefined;
  const context = contextOfWhole(text, fallback, parts);
  const labs = labsOf(context);
  const { companies } = context.reading;
  if (
    companies.length > 0 &&
    !(companies.length === labs.length && labs.every((id) => companies.includes(id)))
  )
    return undefined;
  const groups: Question[] = [
    { kind: 'investors', of: labs, all: true },
    { kind: 'investors', of: labs, partly: true },
  ];
  return clauseOf(
    text,
    { kind: 'several', parts: all.index < two.index ? groups : groups.toReversed() },
    parts,
    companies,
  );
}
