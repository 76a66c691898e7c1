import { namesIn, type Named } from './ask-lists.ts';
import { opensAsking } from './asking.ts';
import { isJapanese } from './nouns.ts';
import type { Understanding } from './understand.ts';

/** What one has of a company oneself: an account, a share, a machine, a job. */
const OWN_EN = /\b(?:my|our|mine|i|i'm|i've|had|used to|grandpa\w*|uncle)\b/iu;
const THING_EN =
  /\b(?:401\(?k\)?|403b|pensions?|retirement|ira|roth|brokerage|accounts?|portfolio|stocks?|shares?|savings|(?:index |mutual )?funds?|sold|bought|owned?|work(?:ed|s)?|job|intern\w*|laptops?|pc|computer|graphics card|card|gpu|cpu|phone|rig|console|subscription|login|team)\b/iu;
const OWN_JA =
  /(?:株|口座|年金|証券|積立|つみたて|NISA|iDeCo|ファンド|ポイント|パソコン|PC|ゲーミング|グラボ|スマホ|ノート|勤め|働い|バイト|就職|内定|インターン|アカウント)/u;
const HAS_JA =
  /(?:持って|もって|買っ|買い|売っ|売り|使って|つかって|入って|してる|している|なん|だった|して[たい]|お世話)/u;
/** Somebody else says so: that is held against the article. */
const SAID =
  /\b(?:says?|said|saying|told|tells?|heard|hears?|thinks?|claims?|claimed|reckons?|swears?|bets?|insists?|read|keeps?)\b|言|聞[いき]|らしい|そうだ|って話|とか/iu;
/** Where it ends, and what is asked begins. */
const PARTED =
  /^(?<ahead>[^\n]{6,120}?)(?:[.?!,;]+)\s+(?:(?:so|and|but|anyway|now|ok)[, ]+){0,12}(?<asked>[^\n.]{6,120})$/iu;
const PARTED_JA =
  /^(?<ahead>[^。?？\n]{6,60}?(?:[。!！?？]|w+|笑|わ[。、\s]|んだけど、?|けど、?|けれど、?|のですが、?|ですが、?|が、|から、?|ので、?))\s*(?:で、?|ところで、?|さて、?)?(?<asked>[^。\n]{6,60})$/u;

const ITS = /\b(?:its|their)\b/iu;
const IT = /\b(?:it|they|them|that company)\b/iu;

const only = (names: readonly Named[]): Named | undefined =>
  new Set(names.map(({ id }) => id)).size === 1 ? names[0] : undefined;

/** What is asked, of the one by its name. */
function askedOf(asked: string, name: string): string | undefined {
  if (isJapanese(asked)) return `${name}は${asked}`;
  if (ITS.test(asked)) return asked.replace(ITS, `${name}'s`);
  return IT.test(asked) ? asked.replace(IT, name) : undefined;
}

/** Whether it only tells of the asker's own life, and asks nothing of it. */
const isOwn = (ahead: string): boolean =>
  isJapanese(ahead)
    ? OWN_JA.test(ahead) && HAS_JA.test(ahead) && !/[?？]/u.test(ahead)
    : OWN_EN.test(ahead) && THING_EN.test(ahead) && !opensAsking(ahead);

/**
 * "fidelity like my 401k fidelity?? which labs are they in", 「昔NVIDIAの株持ってたわ。この記事だと何してる会社？」: what is
 * asked of the company, without what the asker has had to do with it.
 */
export function withoutOwnLife(text: string, parts: Understanding): string {
  const { ahead, asked } = (isJapanese(text) ? PARTED_JA : PARTED).exec(text.trim())?.groups ?? {};
  if (ahead === undefined || asked === undefined || !isOwn(ahead) || !opensAsking(asked)) return text;
  if (SAID.test(ahead) || /\d[\d,.]* ?(?:億|兆|%|billion|million|bn|b\b)/iu.test(ahead)) return text;
  const one = only(namesIn(ahead, parts));
  if (!one) return text;
  const again = namesIn(asked, parts);
  if (again.some(({ id }) => id === one.id)) return asked;
  return again.length > 0 && isJapanese(asked) ? text : (askedOf(asked, one.name) ?? text);
}
