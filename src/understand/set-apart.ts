import { withoutBehind } from './behind-asked.ts';
import { withoutLeadUp } from './led-up-to.ts';
import type { Turn } from './follow.ts';
import { withoutPurpose } from './for-what.ts';
import { withFormerNamed } from './former-latter.ts';
import { inFull } from './in-full.ts';
import { withoutOwnScene, withoutPremise } from './premised.ts';
import { withoutRead } from './read-ahead.ts';
import { withNamedBehind } from './named-behind.ts';
import { withoutExcluded } from './excluded.ts';
import { listedPlainly } from './recast-lists.ts';
import { asInOffice } from './recast-office.ts';
import { recast } from './recast.ts';
import { withoutManner } from './same-manner.ts';
import { selfCorrected } from './self-corrected.ts';
import { withoutStory } from './told-around.ts';
import type { Understanding } from './understand.ts';
import { withoutWager } from './wager.ts';

/** 「比較の表を埋めたいです。」, "I'm drafting a memo.": what the list is for, in a sentence of its own before it. */
const INTRODUCED =
  /^(?![^。]*[A-Za-z]{3})[^。?？!！\n①②]{4,40}(?:たい(?:です|と思います|んです)?|ています|ております|中です|確認(?:です|させてください)|お願いします|お世話になります)。\s*(?=[^\n。]{0,60}(?:①|⑴|\(1\)|（1）))|^(?:i'm|i am|we're|we are|i need|working on|drafting|preparing|for (?:a|my|our))\b[^.?!:\n]{4,60}[.:]\s+(?=[^\n]{0,80}(?:\(?1[).]|\(a\)|a\)))/iu;

/** What a numbered message asks, without what it is for. */
export const withoutIntroduction = (text: string): string => text.replace(INTRODUCED, '');

/** 「メリットの3本柱と、そのうち…に当たるのはどれ」: a list by its number, and which point of it something is. */
const LIST_AND_WHICH =
  /^(?:[^。?？]{2,16}(?:聞きます|聞かせて(?:ください)?|確認(?:です|します)|お願いします)。)?(?<of>[^、。?？\sをの]{2,8})[のを]?(?<count>[三四五3-5])(?:つ|本柱|点|分野|個)(?:を?(?:挙げて|教えて|列挙して|並べて))?と?、?(?:そのうち|その中で|うち)、?(?<which>[^。?？]{4,60}(?:どれ|どの|何番目)[^。?？]{0,10})[。?？]*$/u;

const TELL = '(?:を?、?(?:それぞれ)?(?:教えて|知りたい|お願い|確認したい)[^。?？]{0,10})?[。?？]*$';
/** 「Aは、で、Bは？」, 「Aか、かつBかを教えて」: two, though no mark parts them. */
const TWO_ASKED = [
  /^(?<one>[^?？。、\n]{4,50}(?:は|って|[うくすつむる](?:の)?|た(?:の)?|か))、(?:んで|で)、(?<two>[^?？。\n]{4,50})[?？。]*$/u,
  new RegExp(
    `^(?<one>[^?？。\\n]{4,60}か)、(?:かつ|それと|さらに|および|加えて)、?(?<two>[^?？。\\n]{4,60}?か)${TELL}`,
    'u',
  ),
];
/** 「概要は把握済み。残るはAとB。」, 「ほしいのはAとBです」, 「AとB、この2つ」: what is wanted of an asker. */
const WANTED =
  /^(?:[^。?？\n]{2,24}(?:済み?|した|です|ます|ある|OK|いい)(?:から|ので|けど|が)?[。、])?(?:(?:今|いま|あと|まだ)?(?:ほしい|欲しい|知りたい|聞きたい|教えてほしい|必要な|足りない|気になる)のは|残(?:る|り|って(?:い)?るの)は)、?(?<things>[^。?？\n]{6,90}?)(?:、?[これ]の[二三四2-4]つ)?(?:です|だけ(?:です)?|だよ?|かな)?[。!！]*$/u;
const THESE =
  /^(?<things>[^。?？\n]{6,90}?)、(?:この|以上(?:の)?)?(?:[二三四2-4](?:つ|点))(?:です|だけ|を?お願いします|を?教えて)?[。!！]*$/u;

const ALSO_ASKED =
  /^(?<one>[^?？。、\n]{2,30}[のがをはに][^?？。、\n]{1,30}?)(?:に(?:加え|くわえ)て?|のほかに)、?(?<two>[^?？。\n]{5,60}?)も(?:教えて|知りたい|お願い|必要|ほしい|欲しい|要る|見たい)[^。?？]{0,10}[。]*$/u;
/** 「Aの出資先と、その中で非公開のもの」: one of what is asked for before it. */
const OF_THEM =
  /^(?<one>[^?？。、\n]{4,40}[\p{sc=Han}\p{sc=Kana}A-Za-z])(?:と、?|、)(?<two>(?:その(?:中|うち)|このうち)[^?？。\n]{3,40}[\p{sc=Han}\p{sc=Kana}のれ])(?:は|を教えて)?[。?？]*$/u;
/** 「各層の顔ぶれと、全部に出てくるのはどこか」: a thing, and a question. */
const THING_AND_ASK =
  /^(?!.*(?:どちら|どっち|違い|差))(?<one>[^?？。、\n]{1,30}の[^?？。、\n]{1,30}[\p{sc=Han}\p{sc=Kana}A-Za-z])と、?(?<two>[^?？。、\n]{0,40}(?:どこ|誰|だれ|何|いくら|どれ|どの|いつ|なぜ|どう|どんな|がある)[^?？。、\n]{0,20}か)(?:を?教えて|を?知りたい)?[。]*$/u;
/** A thing is asked for by its particle. */
const marked = (one: string): string => (one.endsWith('か') ? `${one}？` : `${one}は？`);

/** "I have the rest; what I still need is A and B": what an asker lacks. */
const LACKED =
  /^(?:(?:i|we)(?:'ve| have)? (?:got |have |know )?[\w' ,-]{2,60}[;.:,–—-]+ (?:but )?)?(?:what|all) (?:i|we)(?:'m| am| are)? (?:still |really |just |also )?(?:need|want|lack|missing|after|looking for)(?: now| still)? (?:is|are):? (?=the |what |who |how |when |why |which |where |whether |\S+['’]s )/iu;

/** Both of these, one after the other. */
function asTwo(text: string): string {
  for (const pattern of TWO_ASKED) {
    const { one, two } = pattern.exec(text)?.groups ?? {};
    if (one !== undefined && two !== undefined) return `${one}？${two}？`;
  }
  const wanted = text.replace(WANTED, '$<things>');
  for (const pattern of [ALSO_ASKED, OF_THEM, THING_AND_ASK]) {
    const { one, two } = pattern.exec(wanted)?.groups ?? {};
    if (one !== undefined && two !== undefined) return `${marked(one)}${marked(two)}`;
  }
  return (wanted === text ? text : `${wanted}を教えて`)
    .replace(LIST_AND_WHICH, '$<of>の$<count>つは？そのうち$<which>？')
    .replace(LACKED, 'Tell me ')
    .replace(THESE, '$<things>を教えて');
}

/** What is asked, set apart from what is told around it: a bet, the office, the asker's day, what was taken back. */
export function setApart(typed: string, parts: Understanding): string {
  const named = withFormerNamed(asTwo(listedPlainly(typed)), parts);
  const plainly = withoutLeadUp(asInOffice(withoutWager(withoutPurpose(named, parts))), parts);
  return selfCorrected(withoutStory(withoutOwnScene(plainly, parts), parts), parts);
}

/** What is asked, in the plain words for it, without what was read ahead or is only granted. */
export const putPlainly = (said: string, last: Turn | undefined, parts: Understanding): string =>
  recast(
    withoutPremise(
      inFull(
        withoutRead(
          withoutExcluded(withoutBehind(withNamedBehind(last ? withoutManner(said) : said, last, parts))),
          parts,
        ),
        last?.companies,
      ),
      parts,
    ),
    parts.library,
  );
