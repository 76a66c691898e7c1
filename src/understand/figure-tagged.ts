import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { readAfresh } from './afresh.ts';
import { turnOf } from './frame.ts';
import { readAll } from './parts.ts';
import type { Turn } from './follow.ts';
import type { Clause } from './scene.ts';
import type { Understanding } from './understand.ts';

const JAPANESE =
  /^(?:確か|たしか|あれ|え|約|それって|それ|って|てか|けど){0,8}[、\s]*(?:\$|約)?[\d.,兆億万千百十]+\s?(?:どる|円|%|ぱ[ーあ]?せんと|倍|年(?:の)?(?:\d+月)?)?(?:くらい|ぐらい|以上)?(?:だ|です|で(?:合って|あって)(?:る|ます)|やん?な|や)?(?:よね|よな|ね|でしょう?|だろう?|っけ|か|やんな)[?？。!！\s]*$/u;
const ENGLISH =
  /^(?:(?:so|and|like|about|around|its|it's|it is|in|at|up to|maybe) ){0,12}\$?\d[\d.,]*\s?(?:billion|bn|bil|b|million|trillion|tn|t|x|%|percent|times)?,? (?:right|correct|rite|yes|yeah|no|huh|isn'?t it|is it|innit)[?.!\s]*$/;
const PARTS = /^(?<asked>.{6,}[?？])\s*(?<figure>[^?？]{2,24}[?？]?)\s*$/su;

/** "How much does A put into B? $20 billion, right?", 「…はいくら？130億だよね？」: the figure is held against what was asked. */
export function readFigureTagged(
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const { asked, figure } = PARTS.exec(text)?.groups ?? {};
  const folded = fold(figure ?? '');
  if (asked === undefined || figure === undefined || !(JAPANESE.test(folded) || ENGLISH.test(folded)))
    return undefined;
  const language = detectLanguage(text, fallback, parts.isName);
  const first = readAll([asked], language, last, parts);
  const turn = turnOf(first, parts);
  const claimed = readAfresh(figure, language, turn, parts);
  const kinds = [first.question.kind, turn.question.kind];
  if (claimed.question.yes && kinds.includes(claimed.question.kind)) return claimed;
  // The date that is told sets another right.
  return first.question.kind === 'announced' || first.question.kind === 'dates' ? first : undefined;
}
