import type { Reading } from './reading.ts';

/** What stands ahead of those that are left out. */
const AHEAD = String.raw`(?:besides?|(?:apart|aside) from|except(?:ing)?(?: for)?|with the exception of|excluding|exclude|other than|bar(?:ring)?|without|minus|sans|not counting|ignor(?:e|ing)|disregard(?:ing)?|omit(?:ting)?|skip(?:ping)?|drop(?:ping)?|(?:aren|isn)['’]?t|(?:are|is) not|but(?: for| not)?|beyond|outside(?: of)?|ex|(?:i|we)(?:['’]ve)? (?:already |do )?(?:know|got|have)(?: about)?|(?:leav\w+|set\w*|put\w*|tak(?:e|ing)) (?:out|aside))`;
/** Behind them: 「…を除いた」, 「…は置いといて」. */
const BEHIND = String.raw`(?:を|は|も|だけ)?、?(?:除|のぞ[いくけ]|以外|抜[いきく]|外し|外す|はず[しす]|別(?:に|として)|省[いく]|さておき|置い(?:て|と)|おいと|ひとまず措|無視|数えな|数えず|数に入れ[なず]|いいから|(?:もう)?(?:わか|分か|知)(?:った|って|り)[^、。]{0,6}?(?:から|ので|けど|し))|の(?:ほか|他(?!社))|(?:じゃ|では|で)ない(?![?？。\s]*$|の(?!は)|で|よ|か|と)|なし(?:で|だと)?[?？。\s]*$`;

/** Set apart from a list: 「…を除いた」, "leaving … aside", "aren't …". */
export const leftOut = (ja: string, en: string, gap = ''): RegExp =>
  new RegExp(
    String.raw`(?:${ja})(?:社|さん|自身|自体)?(?:である|の(?:話|分|こと))?${gap}(?:${BEHIND})` +
      String.raw`|\b${AHEAD}[ -](?:(?:also|themselves|itself|an?|the|any|all|just|both) ){0,12}(?:${en})` +
      String.raw`|\b(?:leav\w+|set\w*|put\w*|tak(?:e|ing)|keep\w*) (?:(?:the|any|all|every|both) ){0,12}(?:${en}) (?:out|aside|apart|away|to one side)` +
      String.raw`|(?:${en}),? (?:is |are |being )?(?:excluded|aside|apart|left out|excepted|not included|out of it|not counted)` +
      String.raw`|\b(?:no|not|nor) (?:${en})(?=[,)]?(?: please| pls| thanks)?[?.!)\s]*$)`,
    'u',
  );

const FIRST = 0xe000;
const NAME = String.raw`[\ue000-\uf8ff]`;
/** Those that are joined are left out together. */
const NAMES = String.raw`${NAME}(?:(?:社|さん)?(?:, (?:and |or )?| (?:and|or|nor|&) |と|、|・|や|か|でも)${NAME}){0,9}`;
const BY_NAME = leftOut(NAMES, NAMES, '(?:でも(?=な))?');
const NEITHER = new RegExp(String.raw`${NAMES}でもな[いく]`, 'u');

/** Those that are set apart by their names, and those that are named beside them; `rest`: what is said of them. */
export interface Aside {
  out: string[];
  others: string[];
  rest: string;
}

/** "Microsoft and NVIDIA aside", 「NVIDIA抜きで」: who is left out of what is asked; undefined where nobody is. */
export function asideIn({ folded, mentions }: Reading): Aside | undefined {
  const masked = mentions.reduceRight(
    (text, { start, end }, at) => text.slice(0, start) + String.fromCharCode(FIRST + at) + text.slice(end),
    folded,
  );
  const [found] = BY_NAME.exec(masked) ?? NEITHER.exec(masked) ?? [];
  if (found === undefined) return undefined;
  const named = mentions.map(({ company }, at) => ({
    company,
    isOut: found.includes(String.fromCharCode(FIRST + at)),
  }));
  const pick = (isOut: boolean) => [
    ...new Set(named.filter((one) => one.isOut === isOut).map(({ company }) => company)),
  ];
  return { out: pick(true), others: pick(false), rest: masked.replace(found, ' ') };
}
