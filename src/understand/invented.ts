import { isKnown } from '../knowledge/latin.ts';
import { numberOf, type Vocabulary } from '../knowledge/vocabulary.ts';
import { isEverydayEnglish } from '../text/english.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import type { Mender } from './mend.ts';

/** What a company's name may end with. */
const SUFFIX =
  'Capital|Partners|Ventures?|Holdings|Labs?|Laboratories|Technologies|Systems|Group|Fund|Inc|Corp|Corporation|LLC|Ltd|GmbH|Robotics|Dynamics|Semiconductors?|Industries|Investments|Securities|Bank|Compute|Works|Networks|Studios?|Motors|Analytics';
const LONG_NAME = new RegExp(String.raw`\b((?:[A-Z][\w&'-]*\s+){1,3})(?:${SUFFIX})\b`, 'gu');
/** "QuantaMind", "FurballAI": a capital within a word. */
const CAMEL = /(?<![\w.@/-])[A-Z][a-z]{2,}(?:[A-Z][a-z]*)+(?![\w.@/-])/g;
/** A capital after other words, in a text that has small letters before it. */
const INNER = /(?<=[a-z,] )[A-Z][a-z]{3,}(?![\w.@/-])/g;
/** A capital at the start, of somebody who does what companies do. */
const OPENING =
  /^[A-Z][a-z]{3,}(?=(?: (?:also|has|have|just|is|was|did|really|already|even)){0,12} (?:invest|back|fund|own|buy|bought|put|pay|paid|suppl|join|stake|hold|held|took|take))/g;
/** A Latin name in a Japanese sentence. */
const IN_JAPANESE =
  /(?<![\w.@/-])[A-Z][A-Za-z0-9]{3,}(?=(?:社|って|という|も|が|は|の|から|に|と|へ|を|、)|$)/g;
const KANA_NAME =
  /[ァ-ヶー]{2,}(?:・[ァ-ヶー]{2,})*・?(?:キャピタル|パートナーズ|ベンチャーズ?|ファンド|ホールディングス|テクノロジーズ?|インベストメンツ?|グループ|ロボティクス|ラボ|システムズ?|銀行|AI)|[ァ-ヶー]{3,}(?:・[ァ-ヶー]{2,})*(?=社(?!会|員|内|長)|(?:って|という|っていう|とかいう)(?:会社|企業|ところ|とこ|スタートアップ|ベンチャー|ファンド))/g;

/** In more than a question, a capital is somebody in a story. */
const LONGEST = 140;

/** What tells known words from others. */
export interface Known {
  vocabulary: Vocabulary;
  mender: Mender;
}

/**
 * Whether a text names a company or the like that is in no list of hers: by capitals, by what names end with, by how
 * a name stands in a Japanese sentence. A slip of a known name is none.
 * @param text as typed: folding loses the capitals and which kana it was
 */
export function namesStranger(text: string, { vocabulary, mender }: Known): boolean {
  const isName = (words: string): boolean => {
    const parts = fold(words)
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => numberOf(vocabulary, word));
    return parts.some((_, index) => vocabulary.names.longest(parts, index) !== undefined);
  };
  const isStrange = (word: string): boolean => {
    const folded = fold(word);
    return !isKnown(vocabulary, folded) && !isEverydayEnglish(folded) && mender.word(folded) === undefined;
  };
  const isOrdinary = (head: string): boolean =>
    head
      .trim()
      .split(/\s+/)
      .every((word) => vocabulary.common.has(stem(fold(word))) || /^[A-Z]{2,3}s?$/.test(word));
  const isStrangeKana = (run: string): boolean => {
    const folded = fold(run);
    return !hasKnown(folded, vocabulary) && fold(mender.kana(run)) === folded;
  };
  if (/[a-z]/.test(text) && /[A-Z]/.test(text)) {
    for (const [, head = ''] of text.matchAll(LONG_NAME)) if (!isName(head) && !isOrdinary(head)) return true;
    const lone = text.length > LONGEST ? [CAMEL] : [CAMEL, INNER, OPENING, IN_JAPANESE];
    const words = lone.flatMap((pattern) => text.match(pattern) ?? []);
    if (words.some((word) => !isName(word) && isStrange(word))) return true;
  }
  return (text.match(KANA_NAME) ?? []).some(isStrangeKana);
}

/** Whether a folded kana run begins with a known Japanese expression of some length. */
const hasKnown = (folded: string, { japanese, japaneseNames }: Vocabulary): boolean =>
  [japaneseNames, japanese].some((trie) => (trie.longest(folded, 0)?.length ?? 0) >= 3);
