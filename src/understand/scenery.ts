import { featuresOf } from '../knowledge/features.ts';
import { asks } from './asking.ts';
import { look } from './look.ts';
import { readSpots } from './reading.ts';
import { toldBy } from './story.ts';
import { isRemark } from './talk.ts';
import type { Understanding } from './understand.ts';

/** Where a message may be parted from what is only said around its question. */
const PIECES = /[^,.!?;:…\n、。！？：]+[,.!?;:…\n、。！？：)）\]\s]*/gu;
const MOST_PIECES = 12;

/** So likely small talk, or nothing of hers, a piece is scenery; and the surer that is, the more it may sound like a fact. */
const [BESIDE, PLAINLY_BESIDE] = [0.3, 0.6];
const [FAINT, LIKELY] = [0.15, 0.35];
/** So likely one of hers, what is left is asked by itself. */
const PLAIN = 0.4;
/** Shorter ones may well be half of what is asked, in UTF-16 units. */
const SCENE = { ja: 8, en: 16 };
/** What a question is made of: names, words of asking, years and sums. */
const TELLING = /^(?:[ef]:|c:q-(?!opinion|compare))/;
const FIGURE = /(?:19|20)\d\d|[$¥€%％]|\d ?(?:億|兆|万|bn|billion|trillion|million)/iu;

/** Behind a question, something else may be wished for besides. */
const WISH =
  /ほし|欲し|頼|たの[むみ]|教え|おしえ|くださ|下さ|願い|よろしく|\b(?:please|pls|plz|want|need|give|show|tell|list|and|or|plus|also)\b/iu;

/** "The ones that lose money… when do they go?": whom what follows is asked of. */
const TOPIC =
  /^\W*(?:(?:and|so|but) )?(?:the|those|these|all the|any) (?:ones?|guys|firms?|companies|labs?|players?|start-?ups?) (?:that|who|which|with|without|not)\b/iu;

const isLong = (before: string): boolean =>
  before.trim().length >= (/[ぁ-ん\p{sc=Han}]/u.test(before) ? SCENE.ja : SCENE.en);

/** Whether a piece says nothing of what she tells of, and asks for nothing. */
function isScenery(piece: string, parts: Understanding): boolean {
  if (!/[\p{L}\p{N}]/u.test(piece)) return true;
  if (/[?？]/u.test(piece) || asks(piece.trim()) || FIGURE.test(piece) || TOPIC.test(piece)) return false;
  const sight = look(piece, parts);
  if (featuresOf(sight.spots).some((one) => TELLING.test(one))) return false;
  const beside = sight.first.talk + sight.first.nothing;
  return beside >= BESIDE && toldBy(piece, parts) < (beside >= PLAINLY_BESIDE ? LIKELY : FAINT);
}

/** "tl;dr in Japanese": all of the article is wanted, in short. */
const GIST = /\btl; ?dr\b|\btldr\b|\bsum(?:mar\w+| (?:it|this) up)\b|要約|まとめ|要点/iu;

/** Whether a message only sets a scene, or tells something of the asker's day: 「ばあちゃんが読むから」. */
export function isOnlyScenery(text: string, parts: Understanding): boolean {
  if (GIST.test(text) || toldBy(text, parts) >= PLAIN) return false;
  const { folded, spots } = look(text, parts);
  const reading = readSpots(folded, spots, parts.library.knowledge.entities);
  // 「彼氏がアメリカ人で」: who reads along may come from anywhere.
  if (isRemark({ ...reading, foreign: [] })) return true;
  return (text.match(PIECES) ?? []).every((piece) => isScenery(piece, parts));
}

/**
 * What is asked, without the scene before it and the sign-off behind it: whatever says nothing of hers, where what is
 * left is plainly a question by itself.
 */
export function withoutScenery(text: string, parts: Understanding): string {
  const pieces = text.match(PIECES) ?? [];
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return text;
  const begins = pieces.findIndex((piece) => !isScenery(piece, parts));
  const first = begins > 0 && isLong(pieces.slice(0, begins).join('')) ? begins : 0;
  const ended = pieces.findLastIndex((piece) => /[?？]/u.test(piece));
  const last = pieces.findLastIndex(
    (piece, at) => ended < 0 || at <= ended || WISH.test(piece) || !isScenery(piece, parts),
  );
  if (first === 0 && last === pieces.length - 1) return text;
  const rest = pieces
    .slice(first, last + 1)
    .join('')
    .trim();
  return asks(rest) && toldBy(rest, parts) >= PLAIN ? rest : text;
}
