import { asks } from './asking.ts';

/** What a message sets aside, and what is left to be asked. */
export interface Dismissed {
  aside: string;
  rest: string;
}

const LEAD = String.raw`^(?:(?:so|ok|okay|and|but|please|pls|hey|hi|well|no|um|uh|right|look|yeah|also|listen|btw|like|yo|tbh|ngl|honestly|rn|lol|bruh|dude|not to be rude)\b[,.…! ]*)*`;
/** Says of what follows that it isn't asked. */
const NOT_ASKED = [
  String.raw`(?:i'?m |i am |we'?re )?not (?:asking|talking|wondering|interested|curious|after|looking|here|worried)\b(?: (?:about|for|in|to))?`,
  String.raw`(?:it|that|this)(?:'?s not| is not| ?isn'?t) the (?=[^,.!?]{3,30}\b(?:i|we)\b)`,
  String.raw`(?:this|that|it|my question)(?:'?s not| is not| ?isn'?t) (?:about|a question (?:about|of))`,
  String.raw`(?:i |we )?(?:do not|don'?t|dont|couldn'?t|could not) (?:really |even |actually )?(?:need|want|care|mean|bother|give a \w+|tell (?:me|us)|explain|give (?:me|us)|talk)(?: (?:about|for|with|to (?:know|hear)))?`,
  String.raw`(?:i )?(?:dc|idc|idgaf|couldn'?t care less)(?: about)?`,
  String.raw`(?:rather than|instead of)`,
  String.raw`(?:forget|skip|ignore|never ?mind|nvm|leave (?:out|aside)|leaving (?:out|aside)|spare me|(?:put|set)(?:ting)? aside|scrap|screw|enough (?:of|about|with)|no need (?:for|to))(?: about)?`,
  String.raw`leave (?=[^.!?;:…,]{2,40}\bout of (?:it|this)\b)`,
  String.raw`(?:i'?m |i am )?(?:more|less|not that|not really) (?:interested in|curious about)`,
  String.raw`(?:i|we) (?:already |do |kinda |sort of )?(?:know|get|understand|remember) (?:all )?(?:about )?(?=(?:what|who|how|why|when|where|which|the|about|that part)\b)`,
  String.raw`not (?!(?:only|just|all|every\w*|sure|bad|true|really|to be|quite|yet|gonna|going|kidding|funny|cool|that i|a (?:single|question)|one|any|too|so|even|much|many|in the|sure|your)\b)`,
].join('|');
/** What takes the place of it. */
const RESUMES = String.raw`(?=(?:but|just|only|rather|instead|i|i'm|im|asking|what|what's|whats|who|who's|whos|how|why|when|where|which|whose|it|it's|its|tell|give|talking|is|does|did|do|are|can|the|that|my|name|list|explain)\b)`;
const ENDS = String.raw`(?:[.!?;:…]+\s+|\s[-–—]+\s|\s+(?=but\b)|,\s*${RESUMES})`;
const ENGLISH = [
  new RegExp(`${LEAD}(?<aside>(?:${NOT_ASKED})\\s*[^.!?;:…]{2,}?)${ENDS}(?<rest>.+)$`, 'isu'),
  new RegExp(`${LEAD}(?<aside>(?:${NOT_ASKED})\\s*[^,.!?;:…]{2,}),\\s*(?<rest>.+)$`, 'isu'),
];

const JAPANESE = [
  /^(?:(?:えっと|あの|いや|で|じゃあ?|ねえ|すみません)[、,…]?){0,8}(?<aside>[^。、！!？?]{2,40}?(?<!だけ|ばかり|のみ|だけの話|わけ)(?:の(?:話|こと|ほう|方|件))?(?:を聞いてる?(?:ん|の|わけ)|が(?:聞きたい|知りたい)(?:ん|の|わけ))?)(?:じゃなくて?|ではなくて?|でなくて?)[、,。 ]*(?<rest>.{4,})$/su,
  /^(?<aside>[^。！!？?]{2,40}?(?:は|も|とか|なんて|なんか|の話は|のは))(?:もう|別に|べつに)?(?:どうでもいい|いい|要らな(?:い|く)|いらな(?:い|く)|いりません|不要|知って(?:い)?る|知ってます|わかっ(?:た|てる|てます)|分かっ(?:た|てる|てます)|結構|置いといて|おいといて|さておき|十分|興味ない)(?:です|だ|よ|の|ん){0,3}(?:から|ので|で|んで|けど|けれど|が|し|よ)?(?:さ|ね|な)?[、,。！! ]+(?<rest>.{4,})$/su,
  /^(?<aside>[^。、]{2,14})より(?:も|は)?、?(?<rest>(?!.*(?:多|大き|少な|小さ|高|低|早|上|下))[^。、]{2,14}(?:を|が|のほう|の方)[^。、]{0,6}(?:並べ|教え|おしえ|知りたい|聞きたい|言って|挙げ|頼)[^。]{0,8}[。!！]*)$/su,
];

/** "…'s strategy, not the other's": what stands last in a sentence only says what isn't meant. */
const NOT_LAST =
  /(?<=\S{3})\s*(?:,|\s[-–—(]+)\s*not (?!that|yet|only|just|sure|to|if|all|a|in|so)[^,.!?]{2,32}[)]?(?=[.!?]|$)/iu;
/** Who is in one and not in another: that is asked. */
const ASKS_WHO = /\b(?:who|whom|whose|which|name|list|anyone|anybody)\b/i;
/** "What I want to know is …", "my question is …", "asking …". */
const CLEFT =
  /(?<=^|[,.!?;:…–-]\s*|\bbut |\band |\bso )(?:(?:what|all|the (?:only )?(?:one )?thing|(?:my|the) (?:(?:only|real|actual|main) )?question)(?: (?:that )?(?:i|we)(?:'m|'d| am| would)? (?:(?:really|actually|just|do|only|keep) )?(?:want|need|like|care|wonder(?:ing)?|asking|after|ask)(?: to (?:know|ask|understand|hear)| about| for)?)? (?:is|was|are)|(?:i|we) (?:(?:just|only|really|simply) )?(?:want|need|wanna|would like)(?: to)? (?:know|ask|hear|understand)|(?:i'?m |i am )?(?:just |only )?(?:asking|wondering))(?: about)?[,:]? (?=(?:who|whom|whose|what|when|where|why|how|which|whether|if)\b)/giu;

/** 「払うのはAじゃなくてBだよね」: who it isn't is said beside who it is, and nothing is set aside. */
const SAID_OF =
  /(?:のは|のって|[^、]は)[^はがをにへもで、]{2,16}(?:じゃ|では?)なくて?(?![、,。 ])[^、。?？]{2,24}(?:よね|よな|でしょう?|だろう?|んだ|ん?です|ますよね|ますか|っけ|じゃん|のか?)[?？。]?$|[^、]は[^はがをにへもで、]{2,16}(?:じゃ|では?)なくて?、?[^、。?？]{2,32}(?:(?:という|って|との)(?:理解|認識|こと|話|解釈|意味)(?:で|です|だ|、)[^、。?？]{0,12}|で(?:合|あ)って(?:い?る|い?ます)か?)[?？。]?$/u;

/** 「なんで一社からじゃなくて何社からも…」: why it is so is asked of both. */
const OPENS_WHY = /^(?:(?:で|じゃあ?|でも|そもそも)、?)?(?:なぜ|なんで|何で|どうして|なして)/u;

/**
 * "Not asking X, asking Y", "forget X, Y", 「Xじゃなくて、Y」: what a message sets aside itself, and what it asks.
 * @returns undefined where nothing is set aside
 */
export function dismissedIn(text: string): Dismissed | undefined {
  if (SAID_OF.test(text)) return undefined;
  for (const pattern of [...ENGLISH, ...JAPANESE]) {
    const { aside, rest } = pattern.exec(text)?.groups ?? {};
    const isParted = aside !== undefined && OPENS_WHY.test(aside) && !OPENS_WHY.test(rest ?? '');
    if (aside !== undefined && rest !== undefined && !isParted && /[\p{L}\p{N}]{2}/u.test(rest))
      return { aside, rest };
  }
  const [aside] = NOT_LAST.exec(text) ?? [];
  const rest = text.replace(NOT_LAST, '');
  return aside === undefined || ASKS_WHO.test(text) || !asks(rest) ? undefined : { aside, rest };
}

/** A message without the words that only say that something is asked. */
export const withoutCleft = (text: string): string => text.replace(CLEFT, '');
