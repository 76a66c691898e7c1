// Romaji to hiragana, Hepburn and Kunrei mixed as people type it.

// prettier-ignore
const ROWS: Record<string, string> = {
  '': 'あいうえお', k: 'かきくけこ', s: 'さしすせそ', t: 'たちつてと', n: 'なにぬねの', h: 'はひふへほ', m: 'まみむめも',
  y: 'や ゆ よ', r: 'らりるれろ', w: 'わ   を', g: 'がぎぐげご', z: 'ざじずぜぞ', d: 'だぢづでど', b: 'ばびぶべぼ', p: 'ぱぴぷぺぽ',
};

// prettier-ignore
const SPECIAL: Record<string, string> = {
  shi: 'し', chi: 'ち', tsu: 'つ', fu: 'ふ', ji: 'じ', sha: 'しゃ', shu: 'しゅ', sho: 'しょ', cha: 'ちゃ', chu: 'ちゅ', cho: 'ちょ',
  ja: 'じゃ', ju: 'じゅ', jo: 'じょ', fa: 'ふぁ', fi: 'ふぃ', fe: 'ふぇ', fo: 'ふぉ', va: 'ば', vi: 'び', vu: 'ぶ', ve: 'べ', vo: 'ぼ',
  she: 'しぇ', che: 'ちぇ', je: 'じぇ', ti: 'ち', di: 'ぢ', tu: 'つ', si: 'し', zi: 'じ', hu: 'ふ', la: 'ら', li: 'り', lu: 'る', le: 'れ', lo: 'ろ',
};

function buildTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const [consonant, row] of Object.entries(ROWS)) {
    Array.from('aiueo').forEach((vowel, index) => {
      const kana = Array.from(row)[index];
      if (kana && kana !== ' ') table.set(consonant + vowel, kana);
    });
    const i = Array.from(row)[1];
    if (consonant && i && i !== ' ') {
      Array.from('auo').forEach((vowel, index) =>
        table.set(`${consonant}y${vowel}`, `${i}${'ゃゅょ'[index]}`),
      );
    }
  }
  for (const [latin, kana] of Object.entries(SPECIAL)) table.set(latin, kana);
  return table;
}

const TABLE = buildTable();

/**
 * Reads one romaji word as hiragana.
 * @param word lower-case Latin letters
 * @returns hiragana, or undefined where the word isn't romaji throughout
 */
export function toHiragana(word: string): string | undefined {
  let kana = '';
  for (let at = 0; at < word.length;) {
    const length = [3, 2, 1].find((size) => TABLE.has(word.slice(at, at + size)));
    const next = word[at + 1];
    if (length !== undefined) {
      kana += TABLE.get(word.slice(at, at + length))!;
      at += length;
    } else if (word[at] === 'n' || (word[at] === 'm' && /[bmp]/.test(next ?? ''))) {
      kana += 'ん';
      at += 1;
    } else if (word[at] === next && /[a-z]/.test(next ?? '')) {
      kana += 'っ';
      at += 1;
    } else return undefined;
  }
  return kana;
}
