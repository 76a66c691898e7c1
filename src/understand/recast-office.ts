import { numberOf } from './counts.ts';

/** How it is said that something was heard, or read, before it is asked about: 「と伺ったのですが、」, 「とのこと。」 */
export const HEARD = [
  String.raw`(?:(?:という|といった|との)(?:お?話|こと|記事|記述|噂|情報)?(?:を|が|も|に)?|と|って)(?:[^、。?？\n]{0,10}?)(?:聞[いきこ]|聴[いき]|伺[いっ]|うかが[いっ]|教わ[りっ]|教えられ|耳に(?:し|挟|入)|挟|読[みん]|拝[見読聴]|見(?:ま|た|て|かけ|受け)|目に(?:し|と)|記憶し|認識し|理解し|承知し|存じ|書か?[いれ])[^、。?？\n]{0,16}?(?:が|けれども?|けど|ので|て|た|ます|です)(?:けど|が)?[、。]\s*`,
  String.raw`と(?:の|いう)(?:こと|お?話)(?:です|でし(?:た|ょう)|だ|なの|で|だった){0,8}(?:が|けど|けれども?|ので|ね|よ|し){0,8}[、。]\s*`,
  String.raw`(?:だ)?(?:そう|よう|らしい)(?:です|なの|でし(?:た|ょう)|だ){0,8}(?:が|けど|けれども?|ので|ね|よ|し){0,8}[、。]\s*`,
].join('|');

/** Who is asked for, where it was said that somebody does so. */
const WHO = [
  String.raw`(?:どちら|どこ|どの|何という|なんという)(?:の)?(?:会社|企業|方|人|ところ|社|[二三四2-4]社)`,
  String.raw`どちら(?:さま|様)?(?:とどちら)?|どこ(?:とどこ)?|どなた(?:さま|様)?|誰|だれ`,
].join('|');
/** 「それは具体的に」: of those of whom it was said. */
const BACK = String.raw`(?:(?:それ|そちら|そこ|これ|こちら|その(?:会社|企業|方|人|記者|相手|投資家|ところ|業界|[一二三四1-4]社))(?:と?は|って|というのは|が)?、?)?(?:では|具体的に(?:は)?|いったい|一体|実際に(?:は)?)?、?`;
const SOMEBODY = '会社|企業|ところ|投資家|出資者|方|人|人物|記者|相手先?|取引先|業界|媒体|事業者';
const THERE_IS = String.raw`が、?(?:全部で|合わせて)?(?:\d+社|[一二三四五]社|[一二三四1-4]つ|お?[一二三]人|いくつか|いくつも|複数|何社か|ひとつ)?(?:だけ|ほど)?、?(?:ある|いる|いらっしゃる|おられる|存在する|ございます|あります|います|あった|いた|いらした)(?:の)?`;
/** 「…している会社があると伺ったのですが、どちらでしょうか」: who does so. */
const HEARD_OF = new RegExp(
  String.raw`(?<=^|[。?？\n]\s*)(?<what>[^。?？\n]{2,120}?)(?<one>${SOMEBODY})(?:の方)?(?:さん|様)?${THERE_IS}(?:${HEARD})${BACK}(?<who>${WHO})`,
  'u',
);

/** 「利益相反が起きる恐れがあると伺ったのですが、そうなりますと」: what follows from it. */
const IF_SO = new RegExp(
  String.raw`(?<=^|[。?？\n]\s*)(?<what>[^。?？\n]{3,60}?(?:る|う|く|す|つ|む|ぶ|ぐ))(?:よう|こと)?(?:な|の)?(?:恐れ|おそれ|可能性|懸念|危険|危険性|リスク)が(?:ある|あります|ございます)(?:の)?(?:${HEARD})(?:(?:実際に|仮に|もし)?(?:そう(?:な(?:りますと|ると|った(?:場合|際|とき)(?:に|は|には)?|りました(?:場合は?|ら)|ったら|れば)|しますと|すると)|その(?:場合|とき|際)(?:は|には)?))、?`,
  'u',
);

/** One of those who are put side by side for a choice: a name as it is typed, before anything is folded. */
const ITEM = String.raw`[A-Za-z0-9.ァ-ヶー\p{sc=Han}](?:[A-Za-z0-9. ァ-ヶー\p{sc=Han}]){1,20}(?:さん)?`;
/** 「AとBでは、…」, 「AかBの」, 「…のうち、」 */
const CHOICE = new RegExp(
  String.raw`${ITEM}(?:と|か|や|、|・|\/|vs\.?|それとも)、?${ITEM}(?:の(?:うち|なか|中|二社|2社|両社|間|$)|と?で(?:は|したら|あれば)?(?!す)、?|なら(?:ば)?|だと|、|を比べ|は、?$|$)|それとも|のうち|の中で|より|比べ`,
  'iu',
);
/** 「どちら」 where it asks for a place, or for who it is. */
const WHERE =
  /どちら(?=(?:さま|様)?(?:に(?:なり|なる|あたり|ござい)|です(?:か|と)|でしょう|でいらっしゃ|なの(?:か|でしょう|です)|のこと|で、|とどちら|からどちら|への?(?:もの|投資|出資|支払|[、。?？])|の(?:会社|企業|投資家)))/gu;
/** All of those who stand side by side, and no choice between them. */
const OF_ALL =
  /(?:すべて|全て|全部|いずれ|両方|双方|両社|三社とも|二社とも|3社とも|2社とも|とも|共|それぞれ)(?:に(?!は)|へ|から)|(?:に|へ)は[^。?？]{2,16}(?:けれども?|けど|が|のに|ものの)、?[^。?？]{2,24}ない/u;
/** The sentence as far as here. */
const sentenceTo = (text: string, at: number): string =>
  text
    .slice(0, at)
    .split(/[。?？!！\n]/u)
    .at(-1) ?? '';

/** 「どこになりますでしょうか」, 「誰なのでしょうか」: who it is. */
const ASKS_WHO =
  /(?<=は(?:どこ|誰|どなた|どの会社|どの企業))(?:に(?:な|あた)りま(?:す|しょう)(?:でしょう)?|なのでしょう|なん?でしょう|でしょう|でございましょう|なのです)(?=か[。?？\s]*$)/gu;

/** 「…はどちらでしょうか」 asks where, or who, unless two stand side by side for it. */
const whereNotWhich = (text: string): string =>
  text
    .replace(WHERE, (which, at: number) => {
      const before = sentenceTo(text, at).normalize('NFKC');
      return CHOICE.test(before) && !OF_ALL.test(before) ? which : 'どこ';
    })
    .replace(/(?<=どこ(?:と|から))どちら/gu, 'どこ')
    .replace(ASKS_WHO, 'です');

/** 「xAIへの投資は出てこない、という会社」 */
const SO_CALLED = /(?<=[るたいん])、?と(?:いう|いった)(?=(?:会社|企業|ところ|投資家)(?:は|が|というのは))/gu;

/** How English says that something was heard, or read. */
const HEARD_SAY = String.raw`(?:(?:i|we)(?:'ve|'m| have| am| was| were| had| had been| have been)?(?: \w+ly)?(?: been)? (?:told|informed|advised|given to understand|led to (?:believe|understand)|gather(?:ed)?|understand|understood|hear|heard|read|believe|see|saw|learn(?:ed|t)|noticed?|under the impression|aware|recall|remember)(?: somewhere| in the (?:article|piece|news)| from an? \w+)?|(?:it is|it's) (?:my|our) (?:understanding|impression)|(?:my|our|an?|one of my) (?:[\w'-]+ ){1,3}?(?:mention(?:s|ed)|says?|said|tells (?:me|us)|told (?:me|us)|explained|noted|claims?|pointed out)|apparently,?|supposedly,?)(?: that)?`;
/** Of whom it was said, and what asks for the name: "… that one company does so; which company would that be?" */
const SOME = String.raw`(?:there (?:is|are|was|were|exists?) )?(?:an?|one|only one|just one|some|several|two|three|four|certain|a certain|one of the|a number of|a few) (?:\w+ )?(?<one>compan(?:y|ies)|firms?|investors?|backers?|journalists?|reporters?|correspondents?|persons?|people|industry|industries|layers?|players?|labs?)(?: (?:which|that|who))?`;
const MAY_I = String.raw`(?:(?:so|and|but|please|now|then),? ){0,12}(?:(?:may|might|could|can) (?:i|we) (?:ask|enquire|inquire|know),? |(?:could|would|can|will) you (?:please |kindly |perhaps |possibly )?(?:tell|inform|remind|enlighten) (?:me|us)(?: as to)?,? |would you (?:happen to|perhaps|by any chance) know,? |do you (?:happen to )?know,? |please tell (?:me|us),? |i (?:was|am) wondering,? )?`;
const NAMED_SO = String.raw`(?:which|what|who)(?: (?:one|ones|compan(?:y|ies)|firms?|investors?|of them|two|three|four|journalists?|person|industry|layers?|those|they))?(?: (?:would|might|could|may|is|are|was|were))?(?: (?:that|it|they|those|this|he|she|(?:the|this|that) \w+))?(?: (?:be|is|are|was|were|might be|may be|would be))?(?:,? (?:please|exactly|by the way))?`;
const HEARD_OF_SOME = new RegExp(
  String.raw`(?<=^|[.!?\n]\s*)${HEARD_SAY} ${SOME} (?<does>[^.;?!\n]{6,110}?)(?:[.;,:]|\s+[–—-])\s*${MAY_I}${NAMED_SO}(?=\s*(?:[?.!]|, and\b|$))`,
  'iu',
);
const PEOPLE = /^(?:journal|report|correspond|person|people)/iu;
const askedOfSome = (text: string): string =>
  text.replace(HEARD_OF_SOME, (...found: unknown[]) => {
    const { one = '', does = '' } = found.at(-1) as Record<string, string | undefined>;
    return PEOPLE.test(one) ? `Who ${does}` : `Which ${one} ${does}`;
  });

/** "It is my understanding that A does so. Why, then, does it also …?": why A does. */
const WHY_IT = new RegExp(
  String.raw`(?<=^|[.!?\n]\s*)${HEARD_SAY} (?<who>[A-Z]\w+) (?:has|is|was|had|did|does|already|\w+s|\w+ed)\b[^.;?!\n]{4,90}[.;,]\s*(?:so|but|and)?,? ?why,?(?: then,?)? (?<does>do|does|did|is|has|would) (?:it|they) `,
  'iu',
);

/** What an office worker asks the long way round, in plain words. */
export function asInOffice(text: string): string {
  if (!/[ぁ-ん]/u.test(text)) return askedOfSome(text).replace(WHY_IT, 'Why $<does> $<who> ');
  return whereNotWhich(
    text.replace(HEARD_OF, '$<what>$<one>は$<who>').replace(IF_SO, '$<what>と、').replace(SO_CALLED, ''),
  );
}

/** 「10年後の市場規模」, 「五年後には、AI市場は」: so many years after the article. */
const YEARS_ON =
  /(?<!年から)(\d{1,2}|[一二三四五六七八九])年後(?=(?:の|に(?:は)?、?)(?:AI)?の?(?:市場|マーケット))/gu;
/** Puts a year in place of so many years after `from`, where it is of the market. */
export const yearsOn = (text: string, from: number): string =>
  text.replace(YEARS_ON, (_, years: string) => `${from + numberOf(years)}年`);
