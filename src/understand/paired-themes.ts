import { CAUSES, WORRIES } from './paired-worries.ts';

/** One side of a matter that may be asked for: its words, and the facts that tell it. */
export interface Ask {
  words: RegExp;
  ids: string[];
  /** the facts deny what is asked, where it is asked for a yes or no */
  denies?: boolean;
}

/** A matter with several sides, of which a message asks for two at least. */
export interface Theme {
  /** the matter itself, where the sides don't name it */
  of?: RegExp;
  asks: readonly Ask[];
  /** something else is meant */
  not: RegExp;
  /** companies may be named */
  named?: boolean;
  /** two industries that are told side by side */
  isCompared?: boolean;
}

/** What is new about all of it, and what is to be said against it. */
const NOVELTY: Theme = {
  asks: [
    {
      words:
        /\b(?:what(?:'s|s| is| makes) [^?.,:;]{0,40}\b(?:new|novel|different|fresh)|novelty|newness|what sets it apart)\b|新し(?:い(?:点|の|ところ|とこ|か)|さ)|目新し|(?:何|どこ)が新し|新規性/u,
      ids: ['ai-new-structure'],
    },
    {
      words:
        /\b(?:caveats?|catch|snags?|downsides?|warnings?|dangers?|but\s?-?s|reservations?|fine print|the but|what to watch|be wary of|be careful of|disclaimers?)\b|留保|但し書|ただし書|注意(?:点|書)|落とし穴|警告|気をつけ|(?:懸念|心配)(?:点|事項)?/u,
      ids: ['summary-sustainability'],
    },
  ],
  not: /なぜ|どうして|いつ|いくら|\b(?:why|when|how much|which (?:risk|merit))\b|市場規模|microsoft|nvidia|openai|anthropic|xai/u,
  named: true,
};

/** The three layers: what they do, who is in them, and that none can do without the others. */
const LAYERS: Theme = {
  of: /\b(?:the|its|their|those|which|per|by) (?:layers?|tiers?)\b|\b(?:three|3|each|every|all(?: the)?) (?:of the )?(?:three |3 )?(?:layers?|tiers?|elements?|building blocks?|ingredients?|groups? of players?)\b|(?:三|3)(?:つの|つ|の)?(?:層|要素|れいや)|各(?:層|要素|れいや)|(?:層|要素|れいや[ーあ]?)(?:ごと|それぞれ|別)|^(?=.*(?:\bai (?:compan(?:y|ies)|firms?|labs?|model\w*)|\bmodels?\b|ai(?:企業|会社|開発)|もでる))(?=.*(?:\bclouds?\b|\bcompute\b|くらうど|計算(?:資源|力)|こんぴゅ[ーあ]と|いんふら))(?=.*(?:\bchips?\b|\bchip ?makers?\b|ちっぷ|半導体))/u,
  asks: [
    {
      words:
        /(?:誰|だれ|どこ)が何を|\b(?:who|which) (?:\w+ )?(?:brings|does|provides|supplies|makes|offers|handles|covers) what\b|役割|役目|担当|機能|仕事|何(?:を|に)?(?:する|して|やる|やって|提供|受け持)|受け持|担(?:う|って)|\b(?:roles?|jobs?|functions?|duties|responsib\w+|(?:what|which)[^?.,;]{0,30}\b(?:does|do|provides?|contributes?|supply|supplies|brings?)(?=[?.,;:]|$| and\b| exactly| here| in (?:it|there|the))|what (?:do|does) (?:each|every)(?: one| of them| layer| tier)?(?: \w+)? (?:do|provide|contribute|supply|bring)|does what|in charge of|handles?|what (?:they|it) (?:do|does)|for what)\b/u,
      ids: ['layers-three'],
    },
    {
      words:
        /(?:誰|だれ|どこ)が何を|\b(?:who|which) (?:\w+ )?(?:brings|does|provides|supplies|makes|offers|handles|covers) what\b|\bwho (?:plays|operates|works|features|shows up)\b|(?:企業|会社|社|さ[ーあ]びす)名|(?:代表|該当)?(?:企業|会社|ぷれ[いー]や[ーあ]?)(?=と|も|は|を|、|[?？。]|$|・|や|を?挙げ)|例(?:に|と|を|も|示|は|え|が)|実例|具体名|名前|顔ぶれ|(?:誰|だれ|どこ)が(?:い|入|属|該当)|どこの?(?:会社|企業)|\b(?:examples?|names?|named|(?:example|sample|typical|representative|the|and|with|plus|their) (?:firms|players|members)|who(?:'s| is| are|s)? (?:in|there|sits|belongs|listed|named)|(?:which|what) (?:companies|firms|players|names|ones)|e\.?g|companies (?:named|listed|cited|given|mentioned|in))\b/u,
      ids: ['layers-who'],
    },
    {
      words:
        /単独|独力|自力|独り立ち|独立(?:して|で)|(?:一|1|ひと)(?:つ|層|社)だけで|他(?:の(?:層|二つ|2つ|要素))?(?:なし|抜き|が(?:い|な))|\b(?:alone|solo|by (?:itself|themselves)|on (?:its|their) own|single-?handed\w*|without (?:the )?others?|self-?sufficient|independent(?:ly)? of (?:the|each) other)\b/u,
      ids: ['layers-no-solo'],
      denies: true,
    },
  ],
  not: /なぜ|なんで|理由|投資|出資|いくら|すべてに|全部に|全てに|複数の層|以上の層|\b(?:why|how come|invest\w*|how much|partner\w*|rival\w*|cooperat\w*|all three\b(?! layers| tiers| elements)|more than one|several|both)\b/u,
};

/** Something is done to several at once, and to no single one. */
const SPREADS =
  /分散|手を広げ|間口を広げ|全部に|全方位|全張り|全賭け|すべてに|全てに|全員に|(?:一|1|ひと)(?:社|つ)(?:だけ)?に(?:は)?(?:絞|しぼ|集中|決め|賭け|張)|(?:複数|何社|いくつも|ばらば?ら|手広|あちこち|両方|両張り|みんな)|(?:勝者|勝ち馬|本命)を?[^、。?？]{0,6}(?:選|決め|当て|絞)|\b(?:baskets?|(?:go|goes|going) wide|wide net|spread\w*|diversif\w*|hedg\w*|(?:back|bet(?:s|ting)?(?: on)?|fund|invest(?:ing)? in|buy|own|support)\w* (?:everyone|everybody|all|both|several|multiple|many|every)|(?:several|multiple|many|rival|competing|all the|every) (?:ai )?(?:labs?|companies|firms|rivals|horses?)|instead of (?:picking|choosing|backing|betting)|(?:pick|choos|back|bet on)\w* (?:just |only )?(?:a|one|a single)(?: single)? ?(?:winner|champion|horse|lab|company|side|firm)?|everyone rather than|more than one|all of them|across (?:the )?(?:labs|rivals|board))\b/u;

/** Why money goes to many, and what that is done by. */
const SPREAD: Theme = {
  of: SPREADS,
  asks: [
    {
      words:
        /なぜ|なんで|どうして|何で|理由|根っこ|根本|原因|背景|要因|根拠|\b(?:why|how come|what makes|what(?:'s| is) (?:driving|behind|the (?:cause|reason))|causes?|reasons?|drivers?|root)\b/u,
      ids: ['reason-uncertainty'],
    },
    {
      words:
        /どんな(?:手|やり方|方法|戦略|手法)|手を(?:使|打)|(?:戦略|手法|手口|手段|打ち手|やり方|方法|作戦|戦術|あぷろ[ーお]ち)(?=を|は|も|と|の?(?:三|3)|[、。?？]|$|が|って|名)|(?:三|3)(?:つ|種類|本柱?)の?(?:戦略|手|技|策)|(?:代わり|かわり)に(?:投資家|出資者)[^、。?？]{0,8}(?:こと|何)|\b(?:tactics?|strateg(?:y|ies)|approaches|techniques|methods|playbook|moves|manoeuvres|maneuvers|ways they do it|how they do it|what (?:do )?investors do)\b/u,
      ids: ['uncertainty-strategies'],
    },
  ],
  not: /いくら|りすく(?!分散|を?分散)|めりっと|でめりっと|安全|協力|競争す|\b(?:how much|risks(?! across)|merits?|downsides?|upsides?|cooperat\w*|compete|when)\b/u,
};

/** What is to be said for it all, and what the article has against it. */
const DEBATE: Theme = {
  asks: [
    {
      words:
        /強気|賛成(?:側|派|論)|楽観(?:論|派|しなりお|材料|的な(?:読み|見方|解釈|見立て))|擁護|弁護|(?:一番|最も|いちばん)(?:強い|説得力のある)主張|味方(?:に|を)(?:なっ|し)|\b(?:its|the|their) (?:defen[cs]e )?(?:lawyer|attorney|advocate)\b|かばう|庇|反論(?:する|でき|して|が|は|を|あ)|言い返|言い訳|言い分|肯定(?:する|派|的に)|\b(?:defen[cs]es?|defend\w*|steel-?man\w*|(?:best|strongest) (?:argument|case|pitch|counter\w*|rebuttal|reply)|(?<!\bbear(?:ish)? )case for|stick(?:ing)? up for|justif\w+|rebut\w*|counter-?argument|in its favou?r|talk me out of|devil's advocate(?: for)?|make the case(?! against)|(?:bull(?:ish)?|optimist\w*) (?:case|side|view|argument|reading|take))\b/u,
      ids: ['merits-three'],
    },
    {
      words:
        /(?:弱気|悲観(?:論|派|しなりお|材料|的な(?:読み|見方|解釈|見立て))|留保|検察|追及側|反対(?:側|派)|認め|同意|賛同|同じ意見|一致|譲|批判(?:側|派|的)?|叩[いく]|けなし|こき下ろ|(?:私|俺|僕|自分|こっち)の(?:言い分|意見|味方|肩)|弱点|痛いところ|懸念|まずい)|\b(?:prosecut\w+|reservations?|misgivings?|the other side|opposing counsel|agrees?|agreeing|conced\w+|admit\w*|grants?|acknowledg\w+|sides? with|on my side|backs? me|am i right|where i'm right|got a point|have a point|critics?|sceptics?|skeptics?|doubters?|weak(?:est)? (?:spots?|points?)|fair to me|(?:bear(?:ish)?|pessimist\w*) (?:case|side|view|argument|reading|take|one)|case against|tear(?:ing|s)? (?:it|them|this) (?:apart|down|to pieces)|poke holes|demolish\w*|attack it)\b/u,
      ids: ['risks-three'],
    },
  ],
  not: /いくら|何億|\b(?:how much|which (?:company|deal)|when)\b/u,
};

/** Who won elsewhere, and why it is otherwise here. */
const WON: Theme = {
  of: /\b(?:smart)?phones?\b|\bmobiles?\b|すまほ|すまーとふぉん|携帯/u,
  asks: [
    {
      words:
        /(?:誰|だれ|どこ)(?:が|に)?[^、。?？]{0,8}(?:勝|握|制し|独占)|勝者は|\b(?:who|which)\b[^?.]{0,24}\b(?:won|wins|owns|dominat\w*|rules?|controls?|took)\b/u,
      ids: ['smartphone-winners'],
    },
    {
      words:
        /(?:ai)[^。?？]{0,16}(?:そうなら|同じ(?:道|よう)?に?なら|ならない|なって(?:い)?ない|違う)[^。?？]{0,6}(?:理由|なぜ|の(?:は|って))|(?:なぜ|なんで|どうして)[^。?？]{0,10}ai[^。?？]{0,16}(?:そう|同じ|なら|違)|\bwhy (?:won't|isn't|doesn't|didn't|hasn't|can't|wouldn't|is|will|would|does) (?:the )?ai\b/u,
      ids: ['reasons-three'],
    },
  ],
  not: /いくら|くらうど|\bhow much\b|\bclouds?\b/u,
};

/** Who is better off for it, and who worse. */
const GAINS: Theme = {
  asks: [
    {
      words:
        /(?:誰|だれ|どこ)(?:が|に|の)?[^、。?？]{0,10}(?:得[をすし]|儲|もうか|利益|恩恵|うまみ|美味し)|(?:得[をす]る|儲かる|もうかる)(?:のは)?(?:誰|だれ|どこ|側)|勝ち組|得する(?:人|側)|恩恵を受ける(?:の|人|側|会社|企業)|\b(?:who(?:'s| is)? (?:\w+ )?(?:gain\w*|benefit\w*|wins?|winning|profit\w*|comes? out ahead|better off)|winners)\b/u,
      ids: ['comment-small-gains'],
    },
    {
      words:
        /(?:誰|だれ|どこ)(?:が|に)?[^、。?？]{0,10}(?:損[をすし]|割を食|不利|泣[くき])|(?:損[をす]る|割を食う|不利になる|泣く)(?:のは)?(?:誰|だれ|どこ|側)|負け組|損する(?:人|側)|逆に損|\b(?:who(?:'s| is| could| might| may)? (?:\w+ )?(?:los(?:es?|ing)|worse off|gets? (?:hurt|squeezed|burned|screwed)|left out)|losers|(?:and|or) (?:who )?(?:loses|doesn't))\b/u,
      ids: ['risk-distortion-entry'],
    },
    {
      words:
        /淘汰|ふるい(?:落と|にかけ)|\b(?:weed(?:ed|s|ing)?|shaken|shakes?|squeezed) out\b|\bshake-?outs?\b/u,
      ids: ['mid-shakeout'],
    },
  ],
  not: /予測|赤字|\b(?:forecasts?|\$|billion|which (?:lab|investor)|if)\b/u,
};

/** Another industry, by whose it is, beside this one. */
const INDUSTRIES: Theme = {
  of: /^(?=.*(?:\b(?:smart)?phones?\b|\bmobiles?\b|すまほ|すまーとふぉん|携帯|\bclouds?\b|くらうど))/u,
  asks: [
    {
      words:
        /集中度|(?:誰|どこ)[^、。?？]{0,4}(?:儲け|稼)|(?:儲けた|稼いだ)のは|got rich|cashed in|made (?:all )?the money|ぷれ[いー]や[ーあ]?名|\bconcentrat\w*|牛耳|握[っるり]|独占|寡占|支配|押さえ|勝った|勝者|勝ち残|誰のもの|天下|仕切|覇者|\b(?:own(?:s|ed|ing)?(?! ecosystems?)|dominat\w*|hog\w*|(?:(?:who|which|whoever)\b[^?.,]{0,30}?\b(?:controls?|controlled|runs?|holds?|held))|rul(?:e|es|ed)|won|winners?(?![- ]takes?)|captur\w*|corner\w*|top dogs?|in charge|kings?|carv\w+)\b/u,
      ids: [],
    },
    {
      words:
        /対比|対照|違[いうっ]|異な|比べ|比較|差は|対して|構造|どう(?:なって|な)|\b(?:differ\w*|compar\w*|versus|vs|contrast\w*|unlike|not like|next to|beside|alongside|set up|structured?|apart|instead|by comparison|what about ai|how about ai|and ai)\b/u,
      ids: [],
    },
  ],
  not: /なぜ|なんで|どうして|同じ|一緒|だろう?[?？。]?$|でしょう?[?？。]?$|よね[?？。]?$|\b(?:right|correct)\?|\bdo the\w* |\b(?:for|in \w+(?: \w+)?) comparison\b|\b(?:why|same|alike|similar\w*)\b|ちっぷ|半導体|\bchips?\b|層|\blayers?\b/u,
  named: true,
  isCompared: true,
};

/** The matters that are asked from more than one side; of two that fit, the first is meant. */
export const THEMES: readonly Theme[] = [
  NOVELTY,
  LAYERS,
  WON,
  INDUSTRIES,
  CAUSES,
  SPREAD,
  ...WORRIES,
  DEBATE,
  GAINS,
];
