import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

type Language = 'ja' | 'en';

/** What is asked by itself, whatever the wording: what any right answer has to say, and no yes or no. */
const ASKED: [string, Record<Language, RegExp[]>, Record<Language, string[][]>][] = [
  [
    'why Microsoft backs a rival',
    { en: [/hedge|insur|diversif/iu], ja: [/ヘッジ|保険|多角化/iu] },
    {
      en: [
        ['Why does Microsoft bankroll a rival of its own protégé?'],
        ['What drives Microsoft to put cash into Anthropic as well?'],
        ['Reason Microsoft backs Anthropic on top of OpenAI?'],
        ['could you explain why Microsoft also chose to invest in Anthropic?'],
      ],
      ja: [
        ['MicrosoftがOpenAIのライバルにまで金を出すのはどういうわけ？'],
        ['なんでMSはAnthropicにも出資してんの'],
        ['MicrosoftがAnthropicにも出資する背景を教えてください'],
        ['MSのAnthropic出資、狙いは'],
      ],
    },
  ],
  [
    "Microsoft's three aims",
    { en: [/diversif/iu, /customer/iu, /hedge|insur/iu], ja: [/多角化/iu, /顧客/iu, /ヘッジ|保険/iu] },
    {
      en: [
        ["Microsoft funds OpenAI's rival. Three stated motives, short form."],
        ["list the three aims behind Microsoft's strategy"],
        ["Microsoft's three motives, please"],
        ['what three things is Microsoft after?'],
      ],
      ja: [
        ['MicrosoftはOpenAIのライバルに出資してる。述べられてる動機3つ、短く。'],
        ['Microsoftの狙い3つ並べて'],
        ['MSの戦略的意図を三つとも教えてください'],
        ['Microsoftの動機、3点で'],
      ],
    },
  ],
  [
    'why labs take money from outside',
    { en: [/cost/iu], ja: [/コスト|費用/iu] },
    {
      en: [
        ['why do OpenAI and Anthropic need so many investors?'],
        ["What do the labs need investors' money for?"],
        ['how come AI labs keep raising money from outsiders'],
        ['Reason AI companies raise external capital?'],
        ["why can't the labs just pay for it themselves?"],
        ['what makes AI companies turn to several backers'],
      ],
      ja: [
        ['AI企業はなんで外から金もらうの'],
        ['AI企業がよそから資金を集めるのはなぜ？'],
        ['OpenAIやAnthropicはどうして複数の投資家から資金を調達するのですか'],
        ['AIラボが外部資金に頼る理由'],
        ['なんで自前の金でやらないの、AI企業は'],
        ['AI会社って何のために投資家のお金が要るの？'],
      ],
    },
  ],
  [
    'what a partnership with NVIDIA is for',
    { en: [/optimi/iu], ja: [/最適化/iu] },
    {
      en: [
        ['what do OpenAI and Anthropic get from teaming up with NVIDIA?'],
        ['why do AI labs partner with NVIDIA?'],
        ["What's the technical tie-up with NVIDIA for, from the labs' side?"],
        ["purpose of the labs' NVIDIA partnership?"],
      ],
      ja: [
        ['AI企業がNVIDIAと組むのは何のため？'],
        ['NVIDIAとの技術提携の目的は'],
        ['ラボはなんでNVIDIAと手を組むの'],
        ['OpenAIやAnthropicがNVIDIAと協力する理由を教えてください'],
      ],
    },
  ],
  [
    'why NVIDIA invests',
    { en: [/gpu|ecosystem|optimi|return/iu], ja: [/GPU|エコシステム|最適化|収益/iu] },
    {
      en: [
        ['why does NVIDIA invest in its own customers?'],
        ['What is NVIDIA up to, backing all the labs?'],
        ["NVIDIA's motive for funding AI companies?"],
        ['how come NVIDIA puts money into every major lab'],
      ],
      ja: [
        ['NVIDIAはなんで自分の客に投資するの？'],
        ['NVIDIAがAI企業に出資する狙いは'],
        ['NVIDIAはどういうつもりで全部のラボに金を出してるの'],
        ['NVIDIAがAI企業に投資する理由を教えてください'],
      ],
    },
  ],
  [
    "NVIDIA's three aims",
    {
      en: [/ecosystem|every major|all the major|every AI/iu, /optimi/iu, /return/iu],
      ja: [/エコシステム|すべての主要/iu, /最適化/iu, /収益/iu],
    },
    {
      en: [
        ["NVIDIA's three aims, short"],
        ['what three things is NVIDIA after?'],
        ["list the three goals of NVIDIA's strategy"],
        ["all three of NVIDIA's motives please"],
      ],
      ja: [
        ['NVIDIAの狙い3つ、短く'],
        ['NVIDIAの戦略、三点とも'],
        ['NVIDIAの動機を3つ挙げて'],
        ['エヌビディアの意図を三つ全部教えてください'],
      ],
    },
  ],
  [
    "the labs' three aims",
    {
      en: [/fund|cost/iu, /cloud|compute|infra/iu, /optimi|NVIDIA/iu],
      ja: [/資金|コスト/iu, /クラウド|インフラ/iu, /最適化|NVIDIA/iu],
    },
    {
      en: [
        ['what three things are the AI companies after?'],
        ["the labs' three aims, short"],
        ['list the three strategic goals of OpenAI and Anthropic'],
        ["AI companies' strategy: the 3 points"],
      ],
      ja: [
        ['AI企業の狙い3つ、短く'],
        ['AI企業の戦略を三つとも教えてください'],
        ['OpenAIとAnthropicの意図、3つ挙げて'],
        ['ラボ側の動機3点'],
      ],
    },
  ],
  [
    'why investors spread',
    { en: [/predict|uncertain|growth of the AI market/iu], ja: [/予測|不確実|市場全体の成長|読め/iu] },
    {
      en: [
        ['what makes investors buy the basket instead of picking a winner?'],
        ["why don't investors just bet on one lab?"],
        ['Reason for spreading bets across labs?'],
        ['how come the money people back everyone'],
      ],
      ja: [
        ['ふつう推しは1つに絞るじゃん？なんで投資家いろんなAI会社にばらまくわけ'],
        ['投資家が一社に絞らないのはなぜ？'],
        ['どうして投資家は複数のAI企業に分散するのですか'],
        ['投資家が全部に張る理由'],
      ],
    },
  ],
  [
    'why they spread, and the three tactics',
    {
      en: [/predict|uncertain/iu, /diversif|spread/iu, /option/iu, /portfolio/iu],
      ja: [/予測|不確実|読め/iu, /リスク分散/iu, /オプション/iu, /ポートフォリオ/iu],
    },
    {
      en: [
        [
          'what makes investors buy the basket instead of picking a winner? I need the cause plus the 3 tactics it names',
        ],
        ["Why can't a winner be picked, and which three tactics follow?"],
        ['Give the cause of the spreading and the three tactics under it.'],
        ['why do investors hedge across labs, and what are the three strategies they use?'],
        ['The first reason for the structure, with its three investor tactics'],
        ['reason nobody can pick a winner + the three tactics'],
      ],
      ja: [
        ['投資家が一社に絞れない原因と、その下に挙がってる3つの手は？'],
        ['なぜ勝者を選べないのか、それと投資家の3つの戦略も'],
        ['技術の不確実性って何？それに対する3つの戦略は？'],
        ['投資家が分散する理由と三つの打ち手を教えてください'],
        ['勝ち馬が読めない理由＋投資家の戦略3つ'],
        ['1つ目の理由と、その中の3つの戦略を'],
      ],
    },
  ],
  [
    'the three reasons',
    { en: [/uncertain/iu, /interdep/iu, /market/iu], ja: [/不確実/iu, /相互依存/iu, /市場/iu] },
    {
      en: [
        ['why did such a structure come about? all three reasons'],
        ['the three causes of this structure, short'],
        ['what three factors gave rise to it?'],
        ['Why is the AI industry built like this? Give all 3 reasons.'],
      ],
      ja: [
        ['こういう構造になった背景、3つ全部'],
        ['なぜこんな構造が生まれたのか、三つの理由を'],
        ['この仕組みができた要因3点'],
        ['どうしてこういう構造になったの？理由3つとも'],
      ],
    },
  ],
  [
    'the three reasons, and a tactic under the first',
    {
      en: [/uncertain/iu, /interdep/iu, /market/iu, /diversif|spread|option|portfolio/iu],
      ja: [/不確実/iu, /相互依存/iu, /市場/iu, /分散|オプション|ポートフォリオ/iu],
    },
    {
      en: [
        [
          'the background to this structure, all three, plus at least one tactic investors use under the first',
        ],
        ['Give me the three reasons and, for the first one, one thing investors do about it.'],
        ['all three causes; and under the first, at least one investor tactic'],
        ['three reasons for the structure, and one strategy from the uncertainty one'],
        ['list the three reasons, adding an investor tactic for number one'],
      ],
      ja: [
        ['こういう構造になった背景、3つ全部と、それと1つ目のところで投資家がとってる手を最低1つ添えて'],
        ['構造が生まれた理由3つと、1つ目で投資家がとる戦略を1つ以上'],
        ['三つの要因を挙げて、最初のについては投資家の戦略もひとつ添えてください'],
        ['背景を3つとも。あと1番目の中で投資家がやってることも1つ'],
        ['理由3点＋1点目の投資家の手を一つ'],
      ],
    },
  ],
  [
    'why nobody succeeds alone',
    { en: [/interdep|alone/iu], ja: [/単独|相互/iu] },
    {
      en: [
        ['why can nobody make it on their own?'],
        ['Reason no company can succeed alone?'],
        ['how come none of them can go it alone'],
        ['why do AI firms, clouds and chip makers need each other?'],
      ],
      ja: [
        ['なんで一社だけじゃ成功できないの？'],
        ['単独では成功できない理由は'],
        ['どうして三つの層はお互いに頼り合うの'],
        ['なぜ自分たちだけでは成り立たないのですか'],
      ],
    },
  ],
  [
    'why it makes the market stable',
    { en: [/limited|stumbles|spread|sustain/iu], ja: [/限定|失速|分散|持続/iu] },
    {
      en: [
        ['why would all this make the industry more stable?'],
        ['How does the structure add stability?'],
        ['reason the market gets steadier from it?'],
        ['in what way does this web make things safer for the industry'],
      ],
      ja: [
        ['なんでこれで業界が安定するの？'],
        ['この構造で市場が安定する理由は'],
        ['どうして安定性が高まるのですか'],
        ['業界の安定につながるのはなぜ？'],
      ],
    },
  ],
  [
    'if OpenAI stumbles',
    { en: [/Anthropic|hedge|insur/iu], ja: [/Anthropic/iu] },
    {
      en: [
        ['what if OpenAI runs out of steam?'],
        ['Say OpenAI collapses: what does Microsoft have left?'],
        ['suppose OpenAI loses momentum. then what?'],
        ['If OpenAI were to falter, what happens to Microsoft?'],
        ['what happens when OpenAI trips up'],
        ['OpenAI stalls → consequence for Microsoft?'],
      ],
      ja: [
        ['OpenAIがコケたらどうなる？'],
        ['OpenAIが失速した場合、Microsoftには何が残りますか'],
        ['もしOpenAIがダメになったらMSは？'],
        ['OpenAIが潰れたらMicrosoftはどうすんの'],
        ['OpenAIがつまずいたときの影響は'],
        ['仮にOpenAIが勢いを失ったらMicrosoftはどこに頼る？'],
      ],
    },
  ],
  [
    'if Anthropic stumbles',
    { en: [/OpenAI/iu], ja: [/OpenAI/iu] },
    {
      en: [
        ['what if Anthropic runs out of steam?'],
        ['Say Anthropic collapses: what does Microsoft have left?'],
        ['suppose Anthropic loses momentum. then what?'],
        ['If Anthropic were to falter, what happens to Microsoft?'],
        ['what happens when Anthropic trips up'],
        ['Anthropic stalls → consequence for Microsoft?'],
      ],
      ja: [
        ['Anthropicがコケたらどうなる？'],
        ['Anthropicがつまずいた場合、Microsoftには何が残りますか'],
        ['もしAnthropicがダメになったらMSは？'],
        ['Anthropicが潰れたらMicrosoftはどうすんの'],
        ['Anthropicがつまずいたときの影響は'],
        ['仮にAnthropicが勢いを失ったらMicrosoftはどこに頼る？'],
      ],
    },
  ],
  [
    'if either of them stumbles',
    { en: [/OpenAI/iu, /Anthropic/iu], ja: [/OpenAI/iu, /Anthropic/iu] },
    {
      en: [
        ['if either OpenAI or Anthropic stumbles, what is Microsoft left with?'],
        ['what does Microsoft keep if one of the two fails, whichever it is?'],
        ['OpenAI down or Anthropic down: where does each case leave Microsoft?'],
        ["what if OpenAI trips, and what if it's Anthropic instead?"],
      ],
      ja: [
        ['OpenAIかAnthropicのどちらかがコケたら、Microsoftには何が残る？'],
        ['OpenAIが失速したら？Anthropicがつまずいたら？'],
        ['OpenAIとAnthropic、片方がダメになったときMSはどうなる'],
        ['どっちがつまずいてもMicrosoftは大丈夫って理屈を教えて'],
      ],
    },
  ],
  [
    "if the market doesn't grow",
    { en: [/recover|burst/iu], ja: [/回収|崩壊/iu] },
    {
      en: [
        ['what if the AI market disappoints?'],
        ['Suppose growth falls short of the forecast. What then?'],
        ['if the market stays small, what happens to the money?'],
        ['downside if AI growth undershoots?'],
      ],
      ja: [
        ['市場が思ったほど伸びなかったら？'],
        ['AI市場が期待外れだった場合どうなりますか'],
        ['もし市場が育たなかったら投資したお金は？'],
        ['成長が予測を下回ったときのシナリオは'],
      ],
    },
  ],
  [
    'if the bubble bursts',
    { en: [/recover/iu], ja: [/回収/iu] },
    {
      en: [
        ['what if the bubble bursts?'],
        ['what happens to the investments if it all pops?'],
        ['Say the bubble pops. What is lost?'],
        ['consequence of a bubble collapse?'],
      ],
      ja: [
        ['バブルがはじけたらどうなる？'],
        ['バブル崩壊したら投資はどうなるの'],
        ['もしバブルが弾けたら、つぎ込んだお金は？'],
        ['バブル崩壊時の影響は'],
      ],
    },
  ],
  [
    'what would burst it',
    { en: [/grow|excess|overinvest|too much/iu], ja: [/成長|過剰/iu] },
    {
      en: [
        ['what would make the bubble burst?'],
        ['under what condition does the bubble collapse?'],
        ['what could pop it?'],
        ['trigger for a bubble burst?'],
      ],
      ja: [
        ['何が起きたらバブルが崩壊する？'],
        ['バブルがはじける条件は'],
        ['どうなったらバブル崩壊するの'],
        ['バブル崩壊の引き金は何？'],
      ],
    },
  ],
  [
    'who is shut out',
    { en: [/startup|new entrant|newcomer|barrier/iu], ja: [/新興|参入/iu] },
    {
      en: [
        ['who gets shut out?'],
        ['who is kept out by all this?'],
        ['Who finds it harder to get in?'],
        ["who's squeezed out by the deep pockets?"],
      ],
      ja: [
        ['締め出されるのは誰？'],
        ['誰が入りにくくなるの'],
        ['割を食うのはどんな会社？'],
        ['参入しづらくなるのは誰ですか'],
      ],
    },
  ],
  [
    'who gains',
    { en: [/user|everyone|investor/iu], ja: [/ユーザー|利用者|全員|みんな|投資家/iu] },
    {
      en: [
        ['who comes out ahead in all this?'],
        ['who benefits?'],
        ['which side profits from this arrangement?'],
        ['who does this setup help?'],
      ],
      ja: [
        ['得するのは誰？'],
        ['誰が恩恵を受けるの'],
        ['この仕組みで儲かるのは誰'],
        ['うまみがあるのはどこの誰？'],
      ],
    },
  ],
  [
    'what she thinks',
    { en: [/rational|bubble/iu], ja: [/合理|バブル/iu] },
    {
      en: [
        ["what's your own take on this setup?"],
        ['your honest opinion on the money loop?'],
        ['What does the cat make of it all?'],
        ['do share your view on the structure'],
      ],
      ja: [
        ['テクにゃん自身はこの構造どう見てる？'],
        ['きみの意見を聞かせて、この循環について'],
        ['猫としての本音は？この投資の輪'],
        ['この構造についての見解をお願いします'],
      ],
    },
  ],
  [
    'what worries her',
    { en: [/bubble|sustain/iu], ja: [/バブル|持続|続く/iu] },
    {
      en: [
        ["what's the cat worried about?"],
        ['your main concern?'],
        ['what bugs you about this structure?'],
        ['what makes you nervous about it'],
      ],
      ja: [
        ['テクにゃんは何を心配してるの？'],
        ['猫が気にしてることって何'],
        ['あなたの懸念は？'],
        ['この構造のどこが不安？テクにゃんとしては'],
      ],
    },
  ],
  [
    'her two figures',
    { en: [/\b74\b/iu, /twice|double|two times|2x/iu], ja: [/740億/iu, /2倍|二倍/iu] },
    {
      en: [
        ['what hard numbers back up the bubble worry?'],
        ['fine, then give me your own bear case with the two numbers you quote for Anthropic and OpenAI'],
        ['which two figures do you cite for your doubts?'],
        ["the cat's two warning numbers?"],
        ['numbers behind the sustainability doubt, please'],
        ['What figures make you suspect a bubble?'],
      ],
      ja: [
        ['バブルの心配を裏付ける数字は？'],
        ['じゃあ弱気の見方を、AnthropicとOpenAIについて挙げてる2つの数字つきで'],
        ['テクにゃんが不安の根拠にしてる数字2つは'],
        ['持続可能か疑う根拠の数値を教えてください'],
        ['バブルっぽいと思う具体的な数字'],
        ['懸念の裏づけになってる2つのデータは？'],
      ],
    },
  ],
  [
    'her worry and its figures',
    {
      en: [/bubble|sustain|afloat/iu, /\b74\b/iu, /twice|double|two times|2x/iu],
      ja: [/バブル|持続|続/iu, /740億/iu, /2倍|二倍/iu],
    },
    {
      en: [
        ['what worries you, and with which figures?'],
        ['Your worry and the two numbers behind it?'],
        ["what's the cat's concern, and what data backs it?"],
        ['tell me your doubt plus the figures for it'],
        ['what do you fear and which numbers do you cite?'],
      ],
      ja: [
        ['何が心配で、どんな数字を挙げてる？'],
        ['テクにゃんの懸念と、その根拠の数字2つ'],
        ['心配ごとは？数字も添えて'],
        ['どこがバブルっぽいの？数字もあげて'],
        ['持続可能かという疑問と、それを裏付ける数字を教えてください'],
      ],
    },
  ],
  [
    'what speaks for it',
    { en: [/innovation/iu, /stabil/iu, /choice/iu], ja: [/イノベーション/iu, /安定/iu, /選択肢/iu] },
    {
      en: [
        ['bull case for this structure?'],
        ['make the best case for the setup'],
        ["the optimist's argument?"],
        ['best defence of the structure'],
        ['arguments in favour?'],
        ['upside, three points'],
      ],
      ja: [
        ['この構造の強気シナリオは？'],
        ['この仕組みを擁護するなら？'],
        ['良い面を3つ'],
        ['肯定的な見方をまとめて'],
        ['賛成側の論点は？'],
        ['プラス面を教えてください'],
      ],
    },
  ],
  [
    'what speaks against it',
    { en: [/bubble/iu, /conflict/iu, /distort/iu], ja: [/バブル/iu, /利益相反/iu, /歪み|ゆがみ/iu] },
    {
      en: [
        ['bear case for this structure?'],
        ['make the case against the setup'],
        ["the pessimist's argument?"],
        ['arguments against?'],
        ['downside, three points'],
        ['what could be bad about it, in three points?'],
      ],
      ja: [
        ['この構造の弱気シナリオは？'],
        ['この仕組みを批判するなら？'],
        ['悪い面を3つ'],
        ['否定的な見方をまとめて'],
        ['反対側の論点は？'],
        ['マイナス面を教えてください'],
      ],
    },
  ],
  [
    'both sides',
    { en: [/innovation/iu, /bubble/iu], ja: [/イノベーション/iu, /バブル/iu] },
    {
      en: [
        ['for and against, please'],
        ['the case for and the case against'],
        ['bull case / bear case'],
        ['pros and cons of the loop'],
        ['best argument on each side?'],
        ['give both sides of it'],
      ],
      ja: [
        ['賛否両論まとめて'],
        ['強気と弱気、両方'],
        ['いい面と悪い面は？'],
        ['プラスとマイナスを並べてください'],
        ['擁護と批判、それぞれの論点'],
        ['両面から見るとどう？'],
      ],
    },
  ],
  [
    'who is weeded out',
    { en: [/profit|weed/iu], ja: [/淘汰|収益性/iu] },
    {
      en: [
        ['why might some players disappear in the medium term?'],
        ['which companies may get weeded out?'],
        ['who drops out in the shakeout?'],
        ['how does the competition shake out in three to five years?'],
      ],
      ja: [
        ['淘汰されるのはどんな会社？'],
        ['中期的に消えるかもしれないのは'],
        ['ふるい落とされるのはどこ'],
        ['生き残れないのはどんな企業ですか'],
      ],
    },
  ],
];

/** What may be told with a yes or no, or after another answer. */
const WHETHER: [string, Record<Language, RegExp[]>, Record<Language, string[][]>][] = [
  [
    'if one company fails',
    { en: [/limited/iu], ja: [/限定/iu] },
    {
      en: [
        ['if one company goes bust, does the whole industry go down?'],
        ['what happens to the industry when a single lab fails?'],
        ['does one failure drag everyone down?'],
        ["impact on the industry of one company's collapse?"],
      ],
      ja: [
        ['1社コケたら業界全体に響く？'],
        ['一社が失敗したときの業界への影響は'],
        ['どこか一社が潰れたら業界はどうなるの'],
        ['単一企業の失敗はどの程度波及しますか'],
      ],
    },
  ],
  [
    'if one company fails, and why',
    { en: [/limited/iu, /spread|sustain|stumbles|diversif/iu], ja: [/限定/iu, /分散|持続|失速/iu] },
    {
      en: [
        ['if one company fails, does the whole industry feel it? and why (not)?'],
        ['does one failure shake the sector? with the reason please'],
        ["Would one lab's failure sink the industry, and why?"],
        ['one company collapses: effect on the industry, plus the reason'],
      ],
      ja: [
        ['1社コケたら業界全体に響く？その理由も'],
        ['一社が失敗したら業界全体に影響する？なぜかも教えて'],
        ['どこか一社が潰れたら業界はどうなる？理由つきで'],
        ['単一企業の失敗の影響と、その理由'],
      ],
    },
  ],
  [
    'why, after a stake',
    { en: [/hedge|insur|diversif/iu], ja: [/ヘッジ|保険|多角化/iu] },
    {
      en: [
        ['Does Microsoft invest in Anthropic?', 'why though?'],
        ['Does Microsoft invest in Anthropic?', 'why?'],
        ['Does Microsoft invest in Anthropic?', 'what for?'],
        ['Does Microsoft invest in Anthropic?', "what's the thesis"],
        ['Does Microsoft invest in Anthropic?', "what's in it for them?"],
        ['Does Microsoft invest in Anthropic?', 'for what reason?'],
      ],
      ja: [
        ['MicrosoftってAnthropicに出資してる？', 'なんでまた'],
        ['MicrosoftってAnthropicに出資してる？', 'なんで？'],
        ['MicrosoftってAnthropicに出資してる？', 'その理由は'],
        ['MicrosoftってAnthropicに出資してる？', '何のために？'],
        ['MicrosoftってAnthropicに出資してる？', '狙いは？'],
        ['MicrosoftってAnthropicに出資してる？', 'どういうつもりで？'],
      ],
    },
  ],
  [
    'why both, after two stakes',
    { en: [/hedge|insur|diversif|predict|uncertain/iu], ja: [/ヘッジ|保険|多角化|予測|不確実|読め/iu] },
    {
      en: [
        ['Which companies does Microsoft invest in?', 'why both?'],
        ['Which companies does Microsoft invest in?', 'why bother with both of them?'],
        ['Which companies does Microsoft invest in?', 'why two?'],
        ['Which companies does Microsoft invest in?', 'why not just one?'],
        ['Which companies does Microsoft invest in?', "what's the point of backing both?"],
        ['Which companies does Microsoft invest in?', 'and the reason for having both?'],
      ],
      ja: [
        ['Microsoftはどこに投資してる？', 'なんで両方？'],
        ['Microsoftはどこに投資してる？', 'なぜ2社とも？'],
        ['Microsoftはどこに投資してる？', 'どうして片方だけじゃないの'],
        ['Microsoftはどこに投資してる？', '両方に出す意味は？'],
        ['Microsoftはどこに投資してる？', 'わざわざ両方なのはなんで'],
        ['Microsoftはどこに投資してる？', '一社じゃダメなの？'],
      ],
    },
  ],
  [
    'what for, after a sum',
    { en: [/gpu|ecosystem|optimi|return/iu], ja: [/GPU|エコシステム|最適化|収益/iu] },
    {
      en: [
        ['How much is NVIDIA putting into Anthropic?', 'why though?'],
        ['How much is NVIDIA putting into Anthropic?', "what's in it for them?"],
        ['How much is NVIDIA putting into Anthropic?', 'what do they want?'],
        ['How much is NVIDIA putting into Anthropic?', 'and the motive?'],
        ['How much is NVIDIA putting into Anthropic?', 'how come?'],
        ['How much is NVIDIA putting into Anthropic?', 'reason?'],
      ],
      ja: [
        ['NVIDIAはAnthropicにいくら出すの？', 'なんでまた'],
        ['NVIDIAはAnthropicにいくら出すの？', '何が狙い？'],
        ['NVIDIAはAnthropicにいくら出すの？', 'NVIDIAに何の得があるの'],
        ['NVIDIAはAnthropicにいくら出すの？', '動機は？'],
        ['NVIDIAはAnthropicにいくら出すの？', 'どうして？'],
        ['NVIDIAはAnthropicにいくら出すの？', '理由は？'],
      ],
    },
  ],
  [
    'why all three',
    { en: [/predict|growth/iu], ja: [/予測|成長|読め/iu] },
    {
      en: [
        ['What do Ark Ventures and Fidelity invest in?', 'why all three?'],
        ['What do Ark Ventures and Fidelity invest in?', 'why though?'],
        ['What do Ark Ventures and Fidelity invest in?', "what's the thesis"],
        ['What do Ark Ventures and Fidelity invest in?', 'why not pick one?'],
        ['What do Ark Ventures and Fidelity invest in?', 'what are they betting on?'],
        ['What do Ark Ventures and Fidelity invest in?', 'reasoning?'],
      ],
      ja: [
        ['Ark VenturesとFidelityはどこに投資してるの？', 'なんで3社全部？'],
        ['Ark VenturesとFidelityはどこに投資してるの？', 'なんでまた'],
        ['Ark VenturesとFidelityはどこに投資してるの？', '狙いは？'],
        ['Ark VenturesとFidelityはどこに投資してるの？', 'なぜ一社に絞らない？'],
        ['Ark VenturesとFidelityはどこに投資してるの？', '何に賭けてるの'],
        ['Ark VenturesとFidelityはどこに投資してるの？', '理由は？'],
      ],
    },
  ],
  [
    'the other way round',
    { en: [/OpenAI/iu], ja: [/OpenAI/iu] },
    {
      en: [
        ['what if OpenAI stumbles?', 'does it work the other way round too?'],
        ['what if OpenAI stumbles?', 'cuts both ways?'],
        ['what if OpenAI stumbles?', 'and vice versa?'],
        ['what if OpenAI stumbles?', "and if it's Anthropic?"],
        ['what if OpenAI stumbles?', 'what about the reverse?'],
        ['what if OpenAI stumbles?', 'same the other way?'],
      ],
      ja: [
        ['OpenAIがコケたらどうなる？', '逆もそう？'],
        ['OpenAIがコケたらどうなる？', '逆の場合は？'],
        ['OpenAIがコケたらどうなる？', 'Anthropicのほうがコケたら？'],
        ['OpenAIがコケたらどうなる？', '逆でも成り立つ？'],
        ['OpenAIがコケたらどうなる？', '反対のパターンは？'],
        ['OpenAIがコケたらどうなる？', 'じゃあAnthropicなら？'],
      ],
    },
  ],
  [
    'figures behind a fear',
    { en: [/\b74\b/iu, /twice|double|two times|2x/iu], ja: [/740億/iu, /2倍|二倍/iu] },
    {
      en: [
        ["what if the AI market doesn't grow as expected?", 'and the numbers behind that fear?'],
        ["what if the AI market doesn't grow as expected?", 'any figures that point that way?'],
        ["what if the AI market doesn't grow as expected?", 'which numbers make you think so?'],
        ["what if the AI market doesn't grow as expected?", 'got data for that?'],
        ["what if the AI market doesn't grow as expected?", 'what figures back that up?'],
      ],
      ja: [
        ['AI市場が期待ほど成長しなかったら？', 'その不安の数字は？'],
        ['AI市場が期待ほど成長しなかったら？', '根拠の数字ある？'],
        ['AI市場が期待ほど成長しなかったら？', 'どんな数字からそう思うの'],
        ['AI市場が期待ほど成長しなかったら？', '裏付けになる数字は？'],
        ['AI市場が期待ほど成長しなかったら？', 'そう思う数値的な根拠は'],
      ],
    },
  ],
  [
    'why a merit is so',
    { en: [/limited|stumbles|spread|sustain/iu], ja: [/限定|失速|分散|持続/iu] },
    {
      en: [
        ['what are the merits of the investment cycle?', 'why does it make the market stable?'],
        ['what are the merits of the investment cycle?', 'why stability?'],
        ['what are the merits of the investment cycle?', 'how so, the stability bit?'],
        ['what are the merits of the investment cycle?', 'why is the second one true?'],
        ['what are the merits of the investment cycle?', "what's the reason for the stability?"],
      ],
      ja: [
        ['投資循環のメリットは？', 'なんで市場が安定するの？'],
        ['投資循環のメリットは？', '安定するのはなぜ？'],
        ['投資循環のメリットは？', '市場の安定性ってどうして？'],
        ['投資循環のメリットは？', '2つ目はなんでそうなるの'],
        ['投資循環のメリットは？', '安定性の根拠は？'],
      ],
    },
  ],
  [
    'why a bubble',
    { en: [/excess|profit|74|twice|grow|invest/iu], ja: [/過剰|収益|740|成長|投資/iu] },
    {
      en: [
        ['is it a bubble?', 'why do you think so?'],
        ['is it a bubble?', 'what makes you think that?'],
        ['is it a bubble?', 'on what grounds?'],
        ['is it a bubble?', 'which figures?'],
        ['is it a bubble?', 'what would make it burst?'],
        ['is it a bubble?', 'based on what?'],
      ],
      ja: [
        ['これってバブル？', 'なんでそう思うの？'],
        ['これってバブル？', '根拠は？'],
        ['これってバブル？', 'どうしてそう言える？'],
        ['これってバブル？', '数字は？'],
        ['これってバブル？', 'どうなったら弾ける？'],
        ['これってバブル？', '何をもとに？'],
      ],
    },
  ],
  [
    'why one failure is felt by few',
    { en: [/spread|sustain|stumbles|invest/iu], ja: [/分散|持続|失速|複数/iu] },
    {
      en: [
        ['what if one company fails?', 'why is that?'],
        ['what if one company fails?', 'why so little?'],
        ['what if one company fails?', 'how come?'],
        ['what if one company fails?', 'reason?'],
        ['what if one company fails?', 'why limited?'],
      ],
      ja: [
        ['一社が失敗したら業界はどうなる？', 'なんで？'],
        ['一社が失敗したら業界はどうなる？', 'どうしてそれで済むの'],
        ['一社が失敗したら業界はどうなる？', '理由は？'],
        ['一社が失敗したら業界はどうなる？', 'なぜ限定的？'],
      ],
    },
  ],
];

/** Of another hand: the same things put otherwise. */
const OTHERWISE: [string[], RegExp[]][] = [
  [
    ["honestly why would MSFT pay its own competitor's rival?? what's the logic"],
    [/hedge|insur|diversif|predict|rational/iu],
  ],
  [
    ['why A, B: why does Microsoft hedge, and what does NVIDIA get?'],
    [/hedge|insur|OpenAI/iu, /gpu|return|optimi/iu],
  ],
  [["if everyone's so smart why doesn't anybody just choose the champion"], [/predict|uncertain|bet/iu]],
  [["worst case if growth doesn't materialise?"], [/recover|burst/iu]],
  [['What triggers the crash, and what would be lost?'], [/grow/iu, /recover/iu]],
  [['what are your two red-flag numbers?'], [/\b74\b/iu, /twice|double/iu]],
  [
    ['if OpenAI faceplants, is Microsoft stuck? and the reverse?'],
    [/still has Anthropic/iu, /still has OpenAI/iu],
  ],
  [['does a single bust drag down everyone? why or why not'], [/limited/iu, /spread|sustain/iu]],
  [['case for the defence and case for the prosecution, three points each'], [/innovation/iu, /bubble/iu]],
  [['pros in one line, cons in another'], [/innovation/iu, /bubble/iu]],
  [["why is it that labs can't fund themselves"], [/cost/iu]],
  [['How does NVIDIA benefit from making everyone use its chips?'], [/gpu|optimi|return|ecosystem/iu]],
  [['What does Microsoft want from offering several models on Azure?'], [/customer/iu]],
  [
    ['Who backs both OpenAI and Anthropic?', 'what are they hoping for?'],
    [/diversif|gpu|growth|predict|profit/iu],
  ],
  [
    ['how much does NVIDIA invest in xAI?', 'and the point of that?'],
    [/gpu|ecosystem|return|optimi|growth/iu],
  ],
];

const REFUSED =
  /article doesn't|can't find|which one do|書かれていない|書いていない|見当たらない|わたしにはわからない/iu;
const YES_NO = /^[^\p{L}]*(?:yes|yep|yeah|nope?|right)\b|^[^\p{L}]*(?:うん|はい|ううん|いや|いいえ)/iu;

const told = (texts: string[]): string =>
  lastOf(...texts)
    .normalize('NFKC')
    .replaceAll('’', "'");

/** Every wording of each of them, in both languages. */
const flat = (
  rows: [string, Record<Language, RegExp[]>, Record<Language, string[][]>][],
): [string, string[], RegExp[]][] =>
  rows.flatMap(([title, must, texts]) =>
    (['ja', 'en'] as const).flatMap((language) =>
      texts[language].map((said): [string, string[], RegExp[]] => [title, said, must[language]]),
    ),
  );

test.each(flat(ASKED))('%s is told, and nothing confirmed: %j', (_, said, must) => {
  const reply = told(said);
  const missing = [
    ...must.filter((pattern) => !pattern.test(reply)),
    ...[REFUSED, YES_NO].filter((pattern) => pattern.test(reply)),
  ];
  expect([reply, missing]).toEqual([reply, []]);
});

test.each(flat(WHETHER))('%s is told: %j', (_, said, must) => {
  const reply = told(said);
  const missing = [
    ...must.filter((pattern) => !pattern.test(reply)),
    ...[REFUSED].filter((pattern) => pattern.test(reply)),
  ];
  expect([reply, missing]).toEqual([reply, []]);
});

test.each(OTHERWISE)('what is after it is told in other words: %j', (said, must) => {
  const reply = told(said);
  const missing = must.filter((pattern) => !pattern.test(reply));
  expect([reply, missing]).toEqual([reply, []]);
});
