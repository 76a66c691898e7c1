import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { namesTyped } from './names-typed.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const TERMS = [
  /短期|[1１一]\s?[-~〜～]\s?[2２二]年|\b(?:short|near)\b|\b1\s?(?:-|to|~)\s?2\b/u,
  /中期|[3３三]\s?[-~〜～]\s?[5５五]年|\b(?:mid|medium|middle)\b|\b3\s?(?:-|to|~)\s?5\b/u,
  /長期|5年以[上降]|\blong\b|\b5\+|\bbeyond\b/u,
];
/** All of them, by one word. */
const ALL =
  /(?:3|三|みっ)つの?(?:期間|時期|展望|見通し|時間軸)|(?:期間|時期|時間軸|すぱん)(?:ごと|別|順)|全期間|短期[^。?？]{0,4}から[^。?？]{0,4}長期|\bshort\b[^.?!]{0,10}\b(?:to|through) (?:the )?long\b|(?:展望|見通し)(?:全体|すべて|の全部)|\b(?:all|each|every|three|3|across|by|per)\b[^.?!]{0,24}\b(?:horizons?|time ?frames?|periods?|terms?|stages?|phases?|outlooks?)\b/u;
/** Companies bought, joined or sorted out: one point under each horizon. */
const SHAKE_OUT = ['short-mergers', 'mid-shakeout', 'long-integration'];
const CHANGES = [
  /買収|m&a|\b(?:acqui\w+|buy-?outs?|takeovers?|take-overs?|m&a)\b/u,
  /統合|合併|再編|\b(?:merg\w+|consolidat\w+|integrat\w+|combin\w+)\b/u,
  /淘汰|整理(?!し)|再編|\b(?:shake-?outs?|shaken? out|shaking out|weed\w*|drop\w* out|cull\w*|eliminat\w+|exits?|go\w* under|clean-?up|consolidat\w+)\b/u,
];
/** Nothing else of the outlook. */
const ONLY =
  /だけ|のみ|に(?:限|絞)[っりる]|抜き出|抜粋|ぴっくあっぷ|拾[いうっえ]|\b(?:only|just|solely|nothing but|exclusively|pick(?:ed|ing)? out|extract\w*|pull(?:ed)? out|limit\w*|filter\w*|single out)\b/u;
const ELSE =
  /なぜ|理由|どれ|どちら|どっち|誰|どこ|いつ|以外|よね|ない(?:もの|の|やつ)|除[いきく]|\b(?:why|who|which|when|or|besides|except|other than|without|not|right|correct|true)\b/u;
const LONGEST = 160;

/** "Only mergers and shake-outs, short to long term", 「買収・統合・淘汰の見通しだけを短期・中期・長期の順に」: one of each. */
export function readOutlookOnly(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || !ONLY.test(folded)) return undefined;
  // "Dropping out, or acquired": either of them is meant.
  const bare = folded.replace(
    /\b(?:mergers?|buy-?outs?|acquisitions?|shake-?outs?|takeovers?|companies)\b[^.?!]{0,12}\bor\b/gu,
    (run) => run.replace(/\bor\b/u, 'and'),
  );
  const isOfAll = ALL.test(folded) || TERMS.every((term) => term.test(folded));
  const isOfChange = CHANGES.filter((change) => change.test(folded)).length > 1;
  if (!isOfAll || !isOfChange || ELSE.test(bare) || namesTyped(text, parts).length > 0) return undefined;
  return { ...clauseOf(text, { kind: 'compare', ids: SHAKE_OUT }, parts), isOfTold: true };
}
