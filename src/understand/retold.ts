import { handedOverInJapanese, isMore, type Heard } from './held-against.ts';
import type { Understanding } from './understand.ts';

const SAID =
  '(?:言[うっいわえ]|いう|いっ|いわれ|仰|おっしゃ|話し?|主張|断言|申し?|豪語|力説|熱弁|語っ|ドヤ|どや|思って|つぶや|書いて|書かれ|書き|記載|記され|載っ|あり(?:ます|まし)|あ(?:る|った)|こと|詰めら|突っ込|つっこ|迫ら|出され|出題され)';
const ASKED =
  '(?:聞(?:か|き返さ)れ|聞いて[きく]|きかれ|訊かれ|問(?:わ|い詰めら)れ|尋ねられ|たずねられ|質問|ご質問|お尋ね|お問い合わせ)';
const TASKED =
  '(?:書け|かけ|書く|調べ|まとめ(?!た|て(?:い?[たる]|く?れた))|述べ(?!た|て(?:い?[たる]))|説明しろ|説明せよ|説明する|発表し|担当)';

/** 「部長が「…」と仰っていて、…」, 「…」って聞かれた。…」: what somebody said, and what is done with it. */
const RETOLD = new RegExp(
  String.raw`^(?<before>[^「」『』]*)[「『](?<said>[^「」『』]{3,120})[」』](?:だ?(?:と|って|とか|なんて|を|とは?)(?:、|の)?)[^、。？?「『]{0,10}?(?:(?<asked>${ASKED})|(?<tasked>${TASKED})|${SAID})(?<rest>[^「」『』]*)$`,
  'su',
);

const ASKS = /[?？]\s*$|(?:[かのん]|何|なに|なぜ|とは|[はも])[。\s]*$/u;
const ASKS_WITHIN = /なぜ|なんで(?!す)|どうして|どう(?!せ|も)|何|いつ|誰|だれ|どこ|いくら|どれ|どんな|どの/u;
/** A task is set: 「…を述べよ」. */
const TASK =
  /(?:を|について)?(?:述べ(?:よ|ろ)|書け|挙げ(?:よ|ろ)|説明(?:せよ|しろ)|まとめ(?:よ|ろ)|答え(?:よ|ろ)|列挙(?:せよ|しろ))[。\s]*$/u;
/** How a claim ends that is only put forward: 「…んだろ」, 「…らしいぞ」. */
const PUT_FORWARD =
  /(?:(?:なん|ん)?(?:だろう?|でしょう?)|らしい|だ?(?:よ|ぞ|ぜ|よな|よね|わ)|じゃん){1,8}[。.!！…\s]*$/u;

/** 「誰も」, 「どこか」 ask nothing. */
const ANY =
  /(?:誰|だれ|どこ|何|なに|いつ|どれ|どう(?:して)?|どの[^、。]{1,4})(?:でも|も|か(?![?？。\s]|$)|と(?=答え|言え))/gu;
/** What goes before the question itself. */
const AT_LAST = /^(?:結局(?:のところ)?|要するに|つまり|で|ぶっちゃけ|そもそも)[、,\s]*/u;
/** It ends as a clause does. */
const SAYS_SO = /(?:[るたいだ]|ます|です|ない|ん)[。\s]*$/u;
/** 「…していない、…するだけ」: what is denied tells more than what is left. */
const ABOUT = /^([^、はがをに]{2,16}?)って(?![るたてば])/u;
const ONLY_THAT = /(?<=ない)、[^、]{2,20}だけ$/u;
const NOT_ONLY_THAT = /(?<=[はが])[^、はが]{2,16}だけで、?(?=[^、]{3,}ない$)/u;

/** 「…んだろ」 as something to be confirmed. */
export function asClaim(said: string): string {
  const claim = said
    .replace(PUT_FORWARD, '')
    .replace(/[。.…\s]+$/u, '')
    .replace(AT_LAST, '')
    .replace(ABOUT, '$1は');
  return `${claim.replace(ONLY_THAT, '').replace(NOT_ONLY_THAT, '')}って本当？`;
}

/** Whether what was said asks, whatever mark it has. */
const asksWithin = (said: string): boolean => ASKS_WITHIN.test(said.replace(ANY, ''));

function asQuestion(said: string): string {
  const asked = said.replace(/[。.?？\s]+$/u, '').replace(AT_LAST, '');
  const isNamed = !ASKS.test(said) && !asksWithin(said) && !SAYS_SO.test(said);
  return `${asked}${isNamed ? 'は' : ''}？`;
}

/** What is said behind it has nothing of its own: neither a name nor a question. */
const isIdle = (rest: string, parts: Understanding): boolean => !isMore(rest, parts) && !asksWithin(rest);

/** 「「多極化」って言葉出てきたけど寝てた。なにそれ」, 「課題：「…を述べよ」…助けて」: one thing is quoted, and nothing else asked. */
const TERM =
  /^(?<before>[^「」『』]*)[「『](?<said>[^「」『』]{2,60})[」』](?<middle>[^「」『』]*?)(?:なにそれ|何それ|なんそれ|(?:それ)?(?:って|は|とは)?(?:何|なに|なん)(?:のこと|の話|の意味)?(?:です|でしょう|なの|だっけ|だろう)?か?|どういう(?:意味|こと)[^。?？]{0,8}|助けて|たすけて)?[。.!！?？…\s]*$/su;
const OF_TERM = /^(?:って|という|とかいう|っていう)(?:言葉|単語|用語|話|の|やつ|こと|表現)?/u;

function readTerm(text: string, parts: Understanding): Heard | undefined {
  const { before = '', said = '', middle = '' } = TERM.exec(text)?.groups ?? {};
  if (said === '' || isMore(`${before}${middle}`, parts) || asksWithin(middle)) return undefined;
  if (TASK.test(said)) return { text: `${said.replace(TASK, '')}は？`, tone: 'true' };
  const isAsked = /(?:何|なに|なん|どういう)/u.test(text.slice(-14));
  return isAsked && OF_TERM.test(middle) ? { text: `${said}とは？`, tone: 'true' } : undefined;
}

/** 「夫は「…」、私は「…」派。どっちが正しい？」: what the other says is looked at. */
const TWO_SIDES =
  /^(?<before>[^「」『』]*)[「『](?<said>[^「」『』]{6,80})[」』][^「」『』]{0,16}[「『][^「」『』]{2,80}[」』][^「」『』]{0,16}(?:どっち|どちら)が[^「」『』。]{1,14}$/su;

function readTwoSides(text: string, parts: Understanding): Heard | undefined {
  const { before = '', said = '' } = TWO_SIDES.exec(text)?.groups ?? {};
  return said === '' || isMore(before, parts) ? undefined : { text: asClaim(said), tone: 'open' };
}

/**
 * What somebody is quoted with, as what is asked: a question as that question, a task as what it asks for, a claim as
 * one to be held against the article, where what stands around it asks nothing of its own.
 */
export function readRetold(text: string, parts: Understanding): Heard | undefined {
  const { before = '', said = '', asked, tasked, rest = '' } = RETOLD.exec(text)?.groups ?? {};
  if (said === '') return readTerm(text, parts) ?? readTwoSides(text, parts);
  if (!/[ぁ-ん\p{sc=Han}]/u.test(said) || isMore(before, parts)) return undefined;
  const handed = handedOverInJapanese(rest);
  if (!isIdle(handed?.told ?? rest, parts)) return undefined;
  if (TASK.test(said)) return { text: `${said.replace(TASK, '')}は？`, tone: 'true' };
  if (asked !== undefined || ASKS.test(said) || asksWithin(said))
    return { text: asQuestion(said), tone: 'true' };
  if (tasked !== undefined) return { text: `${said}は？`, tone: 'true' };
  return handed && { text: asClaim(said), tone: handed.tone };
}
