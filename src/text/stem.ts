/** Irregular English forms that a suffix rule can't bring back. */
// prettier-ignore
const IRREGULAR: Record<string, string> = {
  bought: 'buy', paid: 'pay', won: 'win', lost: 'lose', gave: 'give', given: 'give', got: 'get', gotten: 'get',
  made: 'make', said: 'say', went: 'go', gone: 'go', grew: 'grow', grown: 'grow', fell: 'fall', fallen: 'fall',
  took: 'take', taken: 'take', held: 'hold', owed: 'owe', sold: 'sell', spent: 'spend', bet: 'bet', bets: 'bet',
  companies: 'company', gpus: 'gpu', tpus: 'tpu', cpus: 'cpu', monies: 'money', happened: 'happen', bigger: 'bigger', biggest: 'biggest', better: 'good',
  worse: 'bad', worst: 'bad', best: 'good', does: 'do', did: 'do', has: 'have', had: 'have', is: 'be', are: 'be',
  was: 'be', were: 'be', been: 'be', am: 'be', came: 'come', became: 'become', kept: 'keep', left: 'leave',
  lent: 'lend', put: 'put', ran: 'run', rose: 'rise', risen: 'rise', told: 'tell', thought: 'think', wrote: 'write',
  written: 'write', chose: 'choose', chosen: 'choose', fed: 'feed', built: 'build', broke: 'break', knew: 'know',
};

/** The final -e falls away, as -ing and -ed take it away too (make, making). */
function trim(word: string): string {
  return word.length > 3 ? word.replace(/e$/, '').replace(/i$/, 'y') : word;
}

/** Words whose ending only looks like a suffix. */
const WHOLE = new Set(['offer', 'matter', 'other', 'paper', 'power', 'order', 'layer', 'never', 'over', 'under', 'number', 'major', 'color', 'error', 'user', 'paying', 'being', 'thing', 'bring', 'spring', 'string', 'cheer', 'career', 'server', 'computer', 'center', 'cluster']); // prettier-ignore

/**
 * A light English stem: plural, -ing, -ed, -ly, -ment and the like fall away, so that forms of one word meet.
 * @param word one lower-case Latin word
 */
export function stem(word: string): string {
  const known = MEMORY.get(word);
  if (known !== undefined) return known;
  const result = reduce(word);
  if (MEMORY.size < MOST_REMEMBERED) MEMORY.set(word, result);
  return result;
}

/** The same words come again and again; bounded, since anyone can type new ones. */
const MEMORY = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

function reduce(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular) return trim(irregular);
  if (word.length < 4 || WHOLE.has(word)) return word;
  if (WHOLE.has(word.replace(/s$/, ''))) return word.replace(/s$/, '');
  const bare = word
    .replace(/'s$|'$/, '')
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/(.{3,})ily$/, '$1y')
    .replace(/(.{3,})ly$/, '$1')
    .replace(/(.{3,})(?:ations?|ating|ated|ate)$/, '$1at')
    .replace(/(.{3,})(?:ing|ed)$/, '$1')
    .replace(/(.{4,})(?:ments?)$/, '$1')
    .replace(/([bdgmnprt])\1$/, '$1');
  return trim(bare);
}
