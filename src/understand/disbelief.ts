import { fold } from '../text/fold.ts';
import { isEnough } from './hearsay.ts';
import { asksWhichBound } from './sorts.ts';
import { opensWithVerb } from './yesno-english.ts';

const PERSON = '(?:he|she|they|it|that|this|(?:my|the|our) \\w+)';
const FALSE = String.raw`(?:\w+ ){0,2}(?:cope|copium|hopium|cap|hype|fud|fake(?: news)?|rumou?rs?|gossip|clickbait|propaganda|fan ?fic\w*|memes?|trolls?|made up)|(?:mak(?:ing|es?|e)|made) (?:\w+ ){0,2}up|ly?ing|lies|talking (?:\w+ )?(?:nonsense|rubbish|bull\w*|crap|shit|bs|trash)|bull\w*|(?:full of|tripping|exaggerating|dreaming|bluffing|trolling|kidding|imagining|hallucinating|high|wrong|mistaken|confused)(?: \w+){0,3}`;
/** "…, is he right or is he making stuff up again": asks only whether it is so. */
const IS_LIAR = new RegExp(
  String.raw`^\s*(?<before>\S(?:.*\S)?)[\s,.!?…–-]+(?:(?:so |and |but )?(?:is|was|are|were) ${PERSON} (?:right|correct|telling the truth|legit|serious|onto something|real|true|actual|actually (?:true|real|a thing)|a thing|fr)|true|right|legit|correct|real|fr)?[\s,.?]*\bor (?:(?:is|was|are|were) ${PERSON} )?(?:just |only |simply |once )?(?:${FALSE})(?: (?:again|as usual|here|there|like always|lol|tho|though)){0,12}[\s?.!]*$`,
  'isu',
);
/** "…, that can't be real", "… no way", "… or nah": amazement, or impatience; what stands before it is what is asked. */
const AMAZED = new RegExp(
  String.raw`^\s*(?<before>\S(?:.*\S)?)(?:[\s,.!?…–-]+(?:(?:cuz |because |cause |bc |but |surely )?(?:that|this|it|which)(?:'?s| is)? ?(?:just |surely |really |simply )?(?:(?:can'?t|cannot|can not|couldn'?t|gotta|got to|must|has to|have to|better not)(?: possibly| actually)? be|sounds?|seems?|looks?|feels?) (?:like )?(?:way |so |too |a |an |just |really |totally |completely |kinda |pretty |made ){0,12}(?:real|right|true|legit|accurate|correct|serious|fake|wrong|off|bs|bull\w*|nonsense|lie|typo|joke|up|high|crazy|insane|unreal|ridiculous|possible)|no (?:freaking |fucking |friggin |damn )?way|no chance|i (?:do(?:n'?t| not)|can'?t|refuse to|cannot) (?:even )?(?:believe|buy) (?:it|that|this)|get outta here|gtfo|yeah right|as if|you(?:'re| are|r) kidding(?: me)?|be serious)|[\s,.!?…–-]+or (?:nah+|nope|nay|naw))(?: (?:lol|lmao|bro|dude|man|tho|though|right)){0,12}[\s?.!]*$`,
  'isu',
);
/** 「…、うそでしょ」, 「…？盛ってない？」, 「…？それともまた適当言ってる？」 */
const AMAZED_IN_JAPANESE =
  /^\s*(?<before>\S.*?)(?:って(?=さ?[、,。…\s]*(?:うそ|嘘|ウソ|ありえ|まさか|さすが)))?[、,。.！!？?…\s　]+(?:いや|いくらなんでも|さすがに|それ|それって|これ|なんか|え|また|どうせ|それとも){0,8}[、,\s]*(?:(?:うそ|嘘|ウソ)(?:でしょう?|だろう?|やろ|だよね|くさい|くさ|っぽい|みたい|じゃん)|(?:話)?盛(?:って|り)(?:ない|ません|過ぎ|すぎ|る|た)?(?:る)?(?:でしょう?|だろう?|よね|やろ|じゃない|ん|の|か){0,8}|(?:あり|有り)(?:えない|えん|得ない|えへん)(?:でしょう?|だろう?|やろ|んだけど|わ)?|まさか(?:ね|な)?|信じられ(?:ない|ん|へん)(?:んだけど|わ)?|ほんまかいな|まじかよ|マジかよ|(?:でたらめ|デタラメ|出まかせ|出任せ|てきとう|適当|テキトー|嘘|うそ|ホラ|ほら)(?:なこと|を)?(?:言って|いって|吹いて|こいて|書いて|教えて)(?:い?る|ん)(?:だけ)?(?:の|ん)?(?:か|かな|だろう?|でしょう?|やろ)?|(?:ない|無い)(?:か|の|かな|です(?:か)?))[。.！!？?…wｗ笑草\s]*$/su;

/** So many words, or characters, are said before it: of less it is the answer to what was told. */
const ENOUGH = { words: 4, characters: 9 };
const WH = /\b(?:who|what|which|when|where|why|how|whose)\b/i;

/** What is claimed, as a question: one that asks already, stays as it is. */
function asAsked(before: string): string {
  const said = before.replace(/[\s,.!…–-]+$/u, '');
  if (said.endsWith('?')) return said;
  const last = said.replace(/^.*[.!?]\s+(?=\S)/su, '');
  return opensWithVerb(fold(last)) || WH.test(last) ? `${said}?` : `${said}, is that right?`;
}

function asAskedInJapanese(before: string): string {
  if (/[?？]$/u.test(before)) return before;
  const said = before.replace(/(?:って|とか|なんて)$/u, '');
  return `${said}って本当？`;
}

/**
 * A claim without the amazement at its end, which says nothing of its own: "…, that can't be real", "… or nah", "is he
 * right or is he making stuff up again", 「…、うそでしょ」, 「…？盛ってない？」.
 * @param typed without markup
 */
export function withoutDisbelief(typed: string): string {
  const text = typed.slice(-400);
  const [found, put] = /[ぁ-んァ-ヴ]/u.test(text)
    ? [AMAZED_IN_JAPANESE.exec(text), asAskedInJapanese]
    : [IS_LIAR.exec(text) ?? AMAZED.exec(text), asAsked];
  const before = found?.groups?.['before'];
  // "A floor or a cap?": two sorts of sum.
  if (before === undefined || !isEnough(before, ENOUGH) || asksWhichBound(fold(text))) return typed;
  return typed.slice(0, typed.length - text.length) + put(before);
}
