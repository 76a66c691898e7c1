import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

/** Of each: `+` what a right answer says, `-` what it doesn't, then the talks, each a line with its turns. */
const CASES = String.raw`
= Microsoft's stake in OpenAI: how much
+ (?<![\d.,])13(\.0)?[\s-]*(b\b|bn|billion)
+ at least|or more|over
- up to
what's Microsoft's ticket in OpenAI?
= Microsoft's stake in OpenAI: how much
+ (?<![\d.,])130億
+ 以上
- 最大
MicrosoftからOpenAIへの出資っていくら？
= Microsoft's stake in OpenAI: since when
+ 2023
date of Microsoft's OpenAI stake?
= Microsoft's stake in OpenAI: since when
+ 2023
MicrosoftがOpenAIに入ったのはいつ頃？
= Microsoft's stake in OpenAI: of what sort the sum is
+ floor|at least|minimum|lower|not a cap
Microsoft in OpenAI: lower bound or upper bound
= Microsoft's stake in OpenAI: of what sort the sum is
+ 下限|以上|少なくとも
MicrosoftのOpenAIへの投資額、きっちりその額？
= Microsoft's stake in OpenAI: what for
+ customers|stake|strateg|diversif|doesn
what is Microsoft's stake in OpenAI meant to achieve?
= Microsoft's stake in OpenAI: what for
+ 顧客|戦略|多角|書かれ
MicrosoftはなんのためにOpenAIに出資してる？
= Microsoft's stake in OpenAI: who else
+ nvidia
+ ark
+ fidelity
Which other investors does OpenAI have next to Microsoft?
= Microsoft's stake in OpenAI: who else
+ NVIDIA
+ Ark
+ Fidelity
OpenAIに金出してるのMicrosoftだけ？他は？
= Microsoft's stake in OpenAI: where it says so
+ Investment in OpenAI
Could you point me to the passage on Microsoft's OpenAI investment?
= Microsoft's stake in OpenAI: where it says so
+ OpenAIへの投資
Microsoft→OpenAI出資の出典は？
= Microsoft's stake in OpenAI: how much and since when
+ (?<![\d.,])13(\.0)?[\s-]*(b\b|bn|billion)
+ at least|or more|over
+ 2023
when did Microsoft get into OpenAI, and with how much?
= Microsoft's stake in OpenAI: how much and since when
+ (?<![\d.,])130億
+ 以上
+ 2023
MicrosoftはOpenAIにいついくら出したの？
= NVIDIA's stake in OpenAI: how much
+ doesn.t|does not|no amount|isn.t (given|stated)|without a (figure|number)|not stated|no figure
- undisclosed
what has OpenAI raised from NVIDIA?
= NVIDIA's stake in OpenAI: how much
+ 書かれて(い)?(ない|ません)|記載(が|は)?(ない|なし)|載って(い)?(ない|ません)|出て(い)?(ない|ません)|触れて(い)?(ない|ません)
- 非公開
NVIDIAによるOpenAIへの投資金額をご教示ください
= NVIDIA's stake in OpenAI: since when
+ early|first|initial
when did NVIDIA get into OpenAI?
= NVIDIA's stake in OpenAI: since when
+ 早|初期
NVIDIAがOpenAIに出資したのはいつ？
= NVIDIA's stake in OpenAI: what for
+ ecosystem|GPU
NVIDIA in OpenAI: purpose?
= NVIDIA's stake in OpenAI: what for
+ エコシステム|GPU
NVIDIAって何が欲しくてOpenAIに投資してんの
= NVIDIA's stake in OpenAI: who else
+ microsoft
+ ark
+ fidelity
is NVIDIA the only one in OpenAI, or who else?
= NVIDIA's stake in OpenAI: who else
+ Microsoft
+ Ark
+ Fidelity
OpenAI 投資家 NVIDIA以外
= NVIDIA's stake in OpenAI: where it says so
+ Investment in OpenAI
Could you point me to the passage on NVIDIA's OpenAI investment?
= NVIDIA's stake in OpenAI: where it says so
+ OpenAIへの投資
NVIDIA→OpenAI出資の出典は？
= NVIDIA's stake in OpenAI: how much and since when
+ doesn.t|does not|no amount|isn.t (given|stated)|without a (figure|number)|not stated|no figure
+ early|first|initial
Please give me the sum and the timing of NVIDIA's investment in OpenAI.
= NVIDIA's stake in OpenAI: how much and since when
+ 書かれて(い)?(ない|ません)|記載(が|は)?(ない|なし)|載って(い)?(ない|ません)|出て(い)?(ない|ません)|触れて(い)?(ない|ません)
+ 早|初期
NVIDIA→OpenAI 金額と時期
= Microsoft's stake in Anthropic: how much
+ (?<![\d.,])5(\.0)?[\s-]*(b\b|bn|billion)
+ up to|max|cap|ceiling
- at least
what has Anthropic raised from Microsoft?
= Microsoft's stake in Anthropic: how much
+ (?<![\d.,])50億
+ 最大|上限
- 以上
MicrosoftによるAnthropicへの投資金額をご教示ください
= Microsoft's stake in Anthropic: since when
+ November 2025
Since when has Microsoft been an investor in Anthropic?
= Microsoft's stake in Anthropic: since when
+ 2025年11月
MicrosoftっていつからAnthropicの投資家なの？
= Microsoft's stake in Anthropic: of what sort the sum is
+ cap|up to|upper|ceiling|max|limit
does Microsoft invest exactly that in Anthropic, or is it a limit?
= Microsoft's stake in Anthropic: of what sort the sum is
+ 上限|最大
MicrosoftがAnthropicに出す額は固定？
= Microsoft's stake in Anthropic: what for
+ insurance|hedge|diversif|complement
what is Microsoft's stake in Anthropic meant to achieve?
= Microsoft's stake in Anthropic: what for
+ 保険|ヘッジ|多角|補完
MicrosoftがAnthropicに出資する狙いは？
= Microsoft's stake in Anthropic: who else
+ nvidia
+ ark
+ fidelity
Which other investors does Anthropic have next to Microsoft?
= Microsoft's stake in Anthropic: who else
+ NVIDIA
+ Ark
+ Fidelity
Microsoft以外のAnthropicの出資者をお願いします
= Microsoft's stake in Anthropic: where it says so
+ Investment in Anthropic
where in the article is Microsoft's stake in Anthropic?
= Microsoft's stake in Anthropic: where it says so
+ Anthropicへの投資
MicrosoftのAnthropic出資は記事のどこに書いてある？
= Microsoft's stake in Anthropic: how much and since when
+ (?<![\d.,])5(\.0)?[\s-]*(b\b|bn|billion)
+ up to|max|cap|ceiling
+ November 2025
amount and date of Microsoft's stake in Anthropic?
= Microsoft's stake in Anthropic: how much and since when
+ (?<![\d.,])50億
+ 最大|上限
+ 2025年11月
MicrosoftがAnthropicに出資した額と時期は？
= NVIDIA's stake in Anthropic: how much
+ (?<![\d.,])10(\.0)?[\s-]*(b\b|bn|billion)
+ up to|max|cap|ceiling
- at least
so what did NVIDIA sink into Anthropic
= NVIDIA's stake in Anthropic: how much
+ (?<![\d.,])100億
+ 最大|上限
- 以上
Anthropicへの出資のうちNVIDIAの分はいくらですか
= NVIDIA's stake in Anthropic: since when
+ November 2025
how early did NVIDIA buy into Anthropic?
= NVIDIA's stake in Anthropic: since when
+ 2025年11月
NVIDIA→Anthropic 出資 いつ
= NVIDIA's stake in Anthropic: of what sort the sum is
+ cap|up to|upper|ceiling|max|limit
is the amount NVIDIA puts in Anthropic fixed?
= NVIDIA's stake in Anthropic: of what sort the sum is
+ 上限|最大
NVIDIAのAnthropic出資、確定？それとも最大？
= NVIDIA's stake in Anthropic: what for
+ ecosystem|GPU
what for does NVIDIA put money into Anthropic
= NVIDIA's stake in Anthropic: what for
+ エコシステム|GPU
NVIDIAがAnthropicにお金を入れるのはどうして？
= NVIDIA's stake in Anthropic: who else
+ microsoft
+ ark
+ fidelity
who else besides NVIDIA is in Anthropic?
= NVIDIA's stake in Anthropic: who else
+ Microsoft
+ Ark
+ Fidelity
NVIDIA以外でAnthropicに出資してるのは？
= NVIDIA's stake in Anthropic: where it says so
+ Investment in Anthropic
NVIDIA in Anthropic - which part of the article?
= NVIDIA's stake in Anthropic: where it says so
+ Anthropicへの投資
NVIDIA→Anthropic出資の出典は？
= NVIDIA's stake in Anthropic: how much and since when
+ (?<![\d.,])10(\.0)?[\s-]*(b\b|bn|billion)
+ up to|max|cap|ceiling
+ November 2025
how much money from NVIDIA to Anthropic, and when
= NVIDIA's stake in Anthropic: how much and since when
+ (?<![\d.,])100億
+ 最大|上限
+ 2025年11月
NVIDIAはAnthropicにいくら入れてて、それはいつの話？
= NVIDIA's stake in xAI: how much
+ undisclosed|not (been )?disclosed|not public|kept (quiet|private)
- up to|\d billion
what's NVIDIA's ticket in xAI?
= NVIDIA's stake in xAI: how much
+ 非公開|公表されて(い)?(ない|ません)|公開されて(い)?(ない|ません)
- 最大|億
NVIDIAからxAIへの出資っていくら？
= NVIDIA's stake in xAI: since when
+ doesn.t (say|give|state|date)|no date|not (say|stated)
NVIDIA backing xAI - from what point on?
= NVIDIA's stake in xAI: since when
+ 書かれて(い)?(ない|ません)|記載(が|は)?な|載って(い)?(ない|ません)
NVIDIAによるxAIへの出資時期をご教示ください
= NVIDIA's stake in xAI: what for
+ ecosystem|GPU
NVIDIA invests in xAI - what's the point?
= NVIDIA's stake in xAI: what for
+ エコシステム|GPU
NVIDIAのxAI投資、意図は？
= NVIDIA's stake in xAI: who else
+ ark
+ fidelity
NVIDIA aside, xAI's investors?
= NVIDIA's stake in xAI: who else
+ Ark
+ Fidelity
xAIの投資家、NVIDIAを除くと？
= NVIDIA's stake in xAI: where it says so
+ Investment in xAI
Could you point me to the passage on NVIDIA's xAI investment?
= NVIDIA's stake in xAI: where it says so
+ xAIへの投資
NVIDIA→xAI出資の出典は？
= NVIDIA's stake in xAI: how much and since when
+ undisclosed|not (been )?disclosed|not public|kept (quiet|private)
+ doesn.t (say|give|state|date)|no date|not (say|stated)
NVIDIA in xAI: how much and since when?
= NVIDIA's stake in xAI: how much and since when
+ 非公開|公表されて(い)?(ない|ません)|公開されて(い)?(ない|ません)
+ 書かれて(い)?(ない|ません)|記載(が|は)?な|載って(い)?(ない|ません)
NVIDIAのxAI出資、いつ頃からで、金額は？
= Ark's stake in Anthropic: how much
+ doesn.t|does not|no amount|isn.t (given|stated)|without a (figure|number)|not stated|no figure
- undisclosed
what's Ark Ventures's ticket in Anthropic?
= Ark's stake in Anthropic: how much
+ 書かれて(い)?(ない|ません)|記載(が|は)?(ない|なし)|載って(い)?(ない|ません)|出て(い)?(ない|ません)|触れて(い)?(ない|ません)
- 非公開
Ark VenturesからAnthropicへの出資っていくら？
= Ark's stake in Anthropic: since when
+ doesn.t (say|give|state|date)|no date|not (say|stated)
how early did Ark Ventures buy into Anthropic?
= Ark's stake in Anthropic: since when
+ 書かれて(い)?(ない|ません)|記載(が|は)?な|載って(い)?(ない|ません)
AnthropicにArk Venturesがお金入れたの、何年？
= Ark's stake in Anthropic: what for
+ growth|whole|market
why does Ark Ventures back Anthropic?
= Ark's stake in Anthropic: what for
+ 成長|全体
Ark Venturesって何が欲しくてAnthropicに投資してんの
= Ark's stake in Anthropic: who else
+ microsoft
+ nvidia
+ fidelity
Which other investors does Anthropic have next to Ark Ventures?
= Ark's stake in Anthropic: who else
+ Microsoft
+ NVIDIA
+ Fidelity
Anthropicに金出してるのArk Venturesだけ？他は？
= Ark's stake in Anthropic: where it says so
+ other main investors
Could you point me to the passage on Ark Ventures's Anthropic investment?
= Ark's stake in Anthropic: where it says so
+ 他の主要投資家
Ark Ventures→Anthropic出資の出典は？
= Ark's stake in Anthropic: how much and since when
+ doesn.t|does not|no amount|isn.t (given|stated)|without a (figure|number)|not stated|no figure
+ doesn.t (say|give|state|date)|no date|not (say|stated)
when did Ark Ventures get into Anthropic, and with how much?
= Ark's stake in Anthropic: how much and since when
+ 書かれて(い)?(ない|ません)|記載(が|は)?(ない|なし)|載って(い)?(ない|ません)|出て(い)?(ない|ません)|触れて(い)?(ない|ません)
+ 書かれて(い)?(ない|ません)|記載(が|は)?な|載って(い)?(ない|ません)
Ark VenturesはAnthropicにいついくら出したの？
= Fidelity's stake in xAI: how much
+ doesn.t|does not|no amount|isn.t (given|stated)|without a (figure|number)|not stated|no figure
- undisclosed
what's Fidelity's ticket in xAI?
= Fidelity's stake in xAI: how much
+ 書かれて(い)?(ない|ません)|記載(が|は)?(ない|なし)|載って(い)?(ない|ません)|出て(い)?(ない|ません)|触れて(い)?(ない|ません)
- 非公開
FidelityからxAIへの出資っていくら？
= Fidelity's stake in xAI: since when
+ doesn.t (say|give|state|date)|no date|not (say|stated)
when did Fidelity get into xAI?
= Fidelity's stake in xAI: since when
+ 書かれて(い)?(ない|ません)|記載(が|は)?な|載って(い)?(ない|ません)
FidelityがxAIに出資したのはいつ？
= Fidelity's stake in xAI: what for
+ growth|whole|market
Could you explain Fidelity's reason for investing in xAI?
= Fidelity's stake in xAI: what for
+ 成長|全体
Fidelityって何が欲しくてxAIに投資してんの
= Fidelity's stake in xAI: who else
+ nvidia
+ ark
is Fidelity the only one in xAI, or who else?
= Fidelity's stake in xAI: who else
+ NVIDIA
+ Ark
xAI 投資家 Fidelity以外
= Fidelity's stake in xAI: where it says so
+ other main investors
Could you point me to the passage on Fidelity's xAI investment?
= Fidelity's stake in xAI: where it says so
+ 他の主要投資家
Fidelity→xAI出資の出典は？
= Fidelity's stake in xAI: how much and since when
+ doesn.t|does not|no amount|isn.t (given|stated)|without a (figure|number)|not stated|no figure
+ doesn.t (say|give|state|date)|no date|not (say|stated)
Please give me the sum and the timing of Fidelity's investment in xAI.
= Fidelity's stake in xAI: how much and since when
+ 書かれて(い)?(ない|ません)|記載(が|は)?(ない|なし)|載って(い)?(ない|ません)|出て(い)?(ない|ません)|触れて(い)?(ない|ません)
+ 書かれて(い)?(ない|ません)|記載(が|は)?な|載って(い)?(ない|ません)
Fidelity→xAI 金額と時期
= Anthropic's payment: how much
+ (?<![\d.,])30(\.0)?[\s-]*(b\b|bn|billion)
- at least|up to
is there a figure for Anthropic's payment to Microsoft?
= Anthropic's payment: how much
+ (?<![\d.,])300億
- 以上|最大
Anthropic Microsoft 支払額
= Anthropic's payment: since when
+ doesn.t (say|give|state|date)|no date|not (say|stated)
since when has Anthropic been paying Microsoft?
= Anthropic's payment: since when
+ 書かれて(い)?(ない|ません)|記載(が|は)?な|載って(い)?(ない|ません)
Anthropic→Microsoftの支払い、いつの話？
= Anthropic's payment: where it says so
+ circular structure
Anthropic pays Microsoft: source?
= Anthropic's payment: where it says so
+ 循環構造
Anthropic→Microsoftの支払いの出典は？
= Microsoft's payment: how much
+ doesn.t|does not|no amount|isn.t (given|stated)|without a (figure|number)|not stated|no figure
- undisclosed|\d billion
what does Microsoft pay NVIDIA?
= Microsoft's payment: how much
+ 書かれて(い)?(ない|ません)|記載(が|は)?(ない|なし)|載って(い)?(ない|ません)|出て(い)?(ない|ません)|触れて(い)?(ない|ません)
- 非公開|億
MicrosoftがNVIDIAに払う額は？
= Microsoft's payment: since when
+ doesn.t (say|give|state|date)|no date|not (say|stated)
by when is Microsoft to pay NVIDIA?
= Microsoft's payment: since when
+ 書かれて(い)?(ない|ません)|記載(が|は)?な|載って(い)?(ない|ません)
MicrosoftのNVIDIAへの支払い時期は？
= Microsoft's payment: where it says so
+ circular structure
Microsoft pays NVIDIA: source?
= Microsoft's payment: where it says so
+ 循環構造
Microsoft→NVIDIAの支払いの出典は？
= after Microsoft's stake in OpenAI, NVIDIA's stake in OpenAI: how much and since when
+ doesn.t|does not|no amount|isn.t (given|stated)|without a (figure|number)|not stated|no figure
+ early|first|initial
how much has Microsoft put into OpenAI? // and NVIDIA? its amount, and since when is it an investor?
how much has Microsoft put into OpenAI? // and NVIDIA's: how much, from when?
= after Microsoft's stake in OpenAI, NVIDIA's stake in OpenAI: how much and since when
+ 書かれて(い)?(ない|ません)|記載(が|は)?(ない|なし)|載って(い)?(ない|ません)|出て(い)?(ない|ません)|触れて(い)?(ない|ません)
+ 早|初期
MicrosoftのOpenAIへの出資額は？ // NVIDIAは？いつ頃からの投資家で、金額は出てる？
MicrosoftのOpenAIへの出資額は？ // NVIDIAの方は時期と金額どうなってる？
= after Microsoft's stake in OpenAI, NVIDIA's stake in OpenAI: how much
+ doesn.t|does not|no amount|isn.t (given|stated)|without a (figure|number)|not stated|no figure
- undisclosed
how much has Microsoft put into OpenAI? // and NVIDIA's cheque?
how much has Microsoft put into OpenAI? // NVIDIA's share of that, in dollars?
= after Microsoft's stake in OpenAI, NVIDIA's stake in OpenAI: how much
+ 書かれて(い)?(ない|ません)|記載(が|は)?(ない|なし)|載って(い)?(ない|ません)|出て(い)?(ない|ません)|触れて(い)?(ない|ません)
- 非公開
MicrosoftのOpenAIへの出資額は？ // NVIDIAの分は？
MicrosoftのOpenAIへの出資額は？ // じゃあNVIDIAはいくら？
= after Microsoft's stake in OpenAI, NVIDIA's stake in OpenAI: since when
+ early|first|initial
how much has Microsoft put into OpenAI? // since when is NVIDIA in there?
how much has Microsoft put into OpenAI? // and NVIDIA, since when?
= after Microsoft's stake in OpenAI, NVIDIA's stake in OpenAI: since when
+ 早|初期
MicrosoftのOpenAIへの出資額は？ // NVIDIAはいつから？
MicrosoftのOpenAIへの出資額は？ // NVIDIAが入ったのはいつ頃？
= after Microsoft's stake in Anthropic, Microsoft's stake in OpenAI: how much
+ (?<![\d.,])13(\.0)?[\s-]*(b\b|bn|billion)
+ at least|or more|over
- up to
What is Microsoft putting into Anthropic? // and to OpenAI?
What is Microsoft putting into Anthropic? // OpenAI's part?
= after Microsoft's stake in Anthropic, Microsoft's stake in OpenAI: how much
+ (?<![\d.,])130億
+ 以上
- 最大
MicrosoftはAnthropicにいくら出す？ // OpenAIの分は？
MicrosoftはAnthropicにいくら出す？ // OpenAIにはどれくらい？
= after Microsoft's stake in Anthropic, NVIDIA's stake in Anthropic: how much
+ (?<![\d.,])10(\.0)?[\s-]*(b\b|bn|billion)
+ up to|max|cap|ceiling
- at least
What is Microsoft putting into Anthropic? // and NVIDIA's?
What is Microsoft putting into Anthropic? // NVIDIA's end of it?
= after Microsoft's stake in Anthropic, NVIDIA's stake in Anthropic: how much
+ (?<![\d.,])100億
+ 最大|上限
- 以上
MicrosoftはAnthropicにいくら出す？ // NVIDIA側は？
MicrosoftはAnthropicにいくら出す？ // NVIDIAの分は？
= after Microsoft's stake in Anthropic, NVIDIA's stake in Anthropic: how much and what for
+ (?<![\d.,])10(\.0)?[\s-]*(b\b|bn|billion)
+ ecosystem|GPU
- hedge
What is Microsoft putting into Anthropic? // and NVIDIA? how much and what for?
What is Microsoft putting into Anthropic? // what about NVIDIA: amount and aim?
= after Microsoft's stake in Anthropic, NVIDIA's stake in Anthropic: how much and what for
+ (?<![\d.,])100億
+ エコシステム|GPU
- ヘッジ
MicrosoftはAnthropicにいくら出す？ // NVIDIA側は？狙いは？
MicrosoftはAnthropicにいくら出す？ // NVIDIAは？額と狙いを教えて
= after NVIDIA's stake in Anthropic, Microsoft's stake in Anthropic: how much
+ (?<![\d.,])5(\.0)?[\s-]*(b\b|bn|billion)
+ up to|max|cap|ceiling
- at least
NVIDIA to Anthropic, how much? // and Microsoft's cheque to that one?
NVIDIA to Anthropic, how much? // and Microsoft's?
= after NVIDIA's stake in Anthropic, Microsoft's stake in Anthropic: how much
+ (?<![\d.,])50億
+ 最大|上限
- 以上
NVIDIAからAnthropicへはいくら？ // Microsoftの分は？
NVIDIAからAnthropicへはいくら？ // 同じところにMicrosoftはいくら？
= after NVIDIA's stake in Anthropic, NVIDIA's stake in xAI: how much
+ undisclosed|not (been )?disclosed|not public|kept (quiet|private)
- up to|\d billion
NVIDIA to Anthropic, how much? // into xAI?
NVIDIA to Anthropic, how much? // and xAI?
= after NVIDIA's stake in Anthropic, NVIDIA's stake in xAI: how much
+ 非公開|公表されて(い)?(ない|ません)|公開されて(い)?(ない|ません)
- 最大|億
NVIDIAからAnthropicへはいくら？ // xAI向けの額は出てる？
NVIDIAからAnthropicへはいくら？ // xAIには？
= after NVIDIA's stake in Anthropic, NVIDIA's stake in OpenAI: how much and since when
+ doesn.t|does not|no amount|isn.t (given|stated)|without a (figure|number)|not stated|no figure
+ early|first|initial
NVIDIA to Anthropic, how much? // and OpenAI: how much, since when?
NVIDIA to Anthropic, how much? // its OpenAI stake, amount and start?
= after NVIDIA's stake in Anthropic, NVIDIA's stake in OpenAI: how much and since when
+ 書かれて(い)?(ない|ません)|記載(が|は)?(ない|なし)|載って(い)?(ない|ません)|出て(い)?(ない|ません)|触れて(い)?(ない|ません)
+ 早|初期
NVIDIAからAnthropicへはいくら？ // OpenAIには？いつからで、額は出てる？
NVIDIAからAnthropicへはいくら？ // OpenAIの方は時期と金額は？
= after NVIDIA's stake in xAI, NVIDIA's stake in Anthropic: how much
+ (?<![\d.,])10(\.0)?[\s-]*(b\b|bn|billion)
+ up to|max|cap|ceiling
- at least
how much is NVIDIA putting into xAI? // into Anthropic?
how much is NVIDIA putting into xAI? // and Anthropic's share?
= after NVIDIA's stake in xAI, NVIDIA's stake in Anthropic: how much
+ (?<![\d.,])100億
+ 最大|上限
- 以上
NVIDIAはxAIにいくら出してる？ // Anthropicの分は？
NVIDIAはxAIにいくら出してる？ // Anthropicには？
= after NVIDIA's stake in xAI, NVIDIA's stake in xAI: what for
+ ecosystem|GPU
how much is NVIDIA putting into xAI? // and what for?
how much is NVIDIA putting into xAI? // what does it want from that?
= after NVIDIA's stake in xAI, NVIDIA's stake in xAI: what for
+ エコシステム|GPU
NVIDIAはxAIにいくら出してる？ // 狙いは？
NVIDIAはxAIにいくら出してる？ // 何のために？
= after NVIDIA's stake in xAI, NVIDIA's stake in xAI: who else
+ ark
+ fidelity
how much is NVIDIA putting into xAI? // who else is in?
how much is NVIDIA putting into xAI? // any other backers there?
= after NVIDIA's stake in xAI, NVIDIA's stake in xAI: who else
+ Ark
+ Fidelity
NVIDIAはxAIにいくら出してる？ // 他に誰が入ってる？
NVIDIAはxAIにいくら出してる？ // ほかの出資者は？
= after NVIDIA's stake in xAI, NVIDIA's stake in xAI: what is made
+ grok
how much is NVIDIA putting into xAI? // which product gets built on its GPUs?
how much is NVIDIA putting into xAI? // what is built with its GPUs there?
= after NVIDIA's stake in xAI, NVIDIA's stake in xAI: what is made
+ Grok
NVIDIAはxAIにいくら出してる？ // GPUで開発されてる製品は？
NVIDIAはxAIにいくら出してる？ // チップは何に使われてる？
= after NVIDIA's stake in xAI, NVIDIA's stake in xAI: whether it is kept secret
+ undisclosed|not (been )?disclosed|not public|kept (quiet|private)
how much is NVIDIA putting into xAI? // not stated, or kept secret?
how much is NVIDIA putting into xAI? // is it undisclosed or just not in the article?
= after NVIDIA's stake in xAI, NVIDIA's stake in xAI: whether it is kept secret
+ 非公開|公表されて(い)?(ない|ません)|公開されて(い)?(ない|ません)
NVIDIAはxAIにいくら出してる？ // 書いてないだけ？それとも非公開？
NVIDIAはxAIにいくら出してる？ // 非公開ってこと？それとも記載がないだけ？
= after NVIDIA's stake in OpenAI, NVIDIA's stake in OpenAI: whether it is kept secret
+ doesn.t|does not|no amount|isn.t (given|stated)|without a (figure|number)|not stated|no figure
Does NVIDIA own part of OpenAI? // not stated, or undisclosed?
Does NVIDIA own part of OpenAI? // is the amount undisclosed or just not in the article?
= after NVIDIA's stake in OpenAI, NVIDIA's stake in OpenAI: whether it is kept secret
+ 書かれて(い)?(ない|ません)|記載(が|は)?(ない|なし)|載って(い)?(ない|ません)|出て(い)?(ない|ません)|触れて(い)?(ない|ません)
NVIDIAはOpenAIにも出資してる？ // 額は出てる？
NVIDIAはOpenAIにも出資してる？ // 金額は非公開？それとも書いてないだけ？
= after NVIDIA's stake in OpenAI, NVIDIA's stake in OpenAI: since when
+ early|first|initial
Does NVIDIA own part of OpenAI? // from what point on?
Does NVIDIA own part of OpenAI? // since when?
= after NVIDIA's stake in OpenAI, NVIDIA's stake in OpenAI: since when
+ 早|初期
NVIDIAはOpenAIにも出資してる？ // 時期は？
NVIDIAはOpenAIにも出資してる？ // いつから？
= after NVIDIA's stake in OpenAI, Microsoft's stake in OpenAI: how much
+ (?<![\d.,])13(\.0)?[\s-]*(b\b|bn|billion)
+ at least|or more|over
- up to
Does NVIDIA own part of OpenAI? // and Microsoft's cheque to that one?
Does NVIDIA own part of OpenAI? // what has Microsoft got in there?
= after NVIDIA's stake in OpenAI, Microsoft's stake in OpenAI: how much
+ (?<![\d.,])130億
+ 以上
- 最大
NVIDIAはOpenAIにも出資してる？ // Microsoftの分は？
NVIDIAはOpenAIにも出資してる？ // 同じ会社にMicrosoftはいくら？
= after Anthropic's payment, Microsoft's stake in Anthropic: how much
+ (?<![\d.,])5(\.0)?[\s-]*(b\b|bn|billion)
+ up to|max|cap|ceiling
- at least
how much does Anthropic pay Microsoft? // and the other way?
how much does Anthropic pay Microsoft? // and in the opposite direction?
= after Anthropic's payment, Microsoft's stake in Anthropic: how much
+ (?<![\d.,])50億
+ 最大|上限
- 以上
AnthropicはMicrosoftにいくら払う？ // 逆は？
AnthropicはMicrosoftにいくら払う？ // 逆方向は？
= after Anthropic's payment, Microsoft's stake in Anthropic: what comes in return
+ (?<![\d.,])5(\.0)?[\s-]*(b\b|bn|billion)|cloud|azure|comput
how much does Anthropic pay Microsoft? // what does it get in return?
how much does Anthropic pay Microsoft? // and what does Microsoft give in return?
= after Anthropic's payment, Microsoft's stake in Anthropic: what comes in return
+ (?<![\d.,])50億|クラウド|Azure|計算
AnthropicはMicrosoftにいくら払う？ // 見返りは？
AnthropicはMicrosoftにいくら払う？ // 代わりに何をもらう？
= after Microsoft's stake in Anthropic, Anthropic's payment: how much
+ (?<![\d.,])30(\.0)?[\s-]*(b\b|bn|billion)
- at least|up to
What is Microsoft putting into Anthropic? // and what does Anthropic pay in turn?
What is Microsoft putting into Anthropic? // and the other way?
= after Microsoft's stake in Anthropic, Anthropic's payment: how much
+ (?<![\d.,])300億
- 以上|最大
MicrosoftはAnthropicにいくら出す？ // 逆は？
MicrosoftはAnthropicにいくら出す？ // 逆にAnthropicからは？
= after Anthropic's payment, Microsoft's payment: how much
+ doesn.t|does not|no amount|isn.t (given|stated)|without a (figure|number)|not stated|no figure
- undisclosed|\d billion
how much does Anthropic pay Microsoft? // what does Microsoft pay NVIDIA then?
how much does Anthropic pay Microsoft? // the next payment, to NVIDIA?
= after Anthropic's payment, Microsoft's payment: how much
+ 書かれて(い)?(ない|ません)|記載(が|は)?(ない|なし)|載って(い)?(ない|ません)|出て(い)?(ない|ません)|触れて(い)?(ない|ません)
- 非公開|億
AnthropicはMicrosoftにいくら払う？ // MicrosoftからNVIDIAへは？
AnthropicはMicrosoftにいくら払う？ // 次のNVIDIAへの支払いはいくら？
= after Microsoft's payment, Microsoft's payment: how much
+ doesn.t|does not|no amount|isn.t (given|stated)|without a (figure|number)|not stated|no figure
- undisclosed|\d billion
Does Microsoft pay NVIDIA? // how much?
Does Microsoft pay NVIDIA? // any figure?
= after Microsoft's payment, Microsoft's payment: how much
+ 書かれて(い)?(ない|ません)|記載(が|は)?(ない|なし)|載って(い)?(ない|ません)|出て(い)?(ない|ません)|触れて(い)?(ない|ません)
- 非公開|億
MicrosoftはNVIDIAにお金を払ってる？ // いくら？
MicrosoftはNVIDIAにお金を払ってる？ // 金額は？
= after Microsoft's payment, NVIDIA's stake in Anthropic: the other way
+ doesn.t|no\b|not|nothing
- NVIDIA (invests|pays|is putting)[^.]{0,30}Microsoft
Does Microsoft pay NVIDIA? // and the other way?
Does Microsoft pay NVIDIA? // and does NVIDIA pay it anything?
= after Microsoft's payment, NVIDIA's stake in Anthropic: the other way
+ 書かれて|記載|ない|載って
- NVIDIAはMicrosoftに(出資|支払)
MicrosoftはNVIDIAにお金を払ってる？ // 逆は？
MicrosoftはNVIDIAにお金を払ってる？ // NVIDIAからMicrosoftには？
= after Microsoft's stake in OpenAI, Microsoft's stake in OpenAI: the other way
+ doesn.t|no\b|not|nothing
- OpenAI pays Microsoft
how much has Microsoft put into OpenAI? // and the other way?
how much has Microsoft put into OpenAI? // does OpenAI pay it anything?
= after Microsoft's stake in OpenAI, Microsoft's stake in OpenAI: the other way
+ 書かれて|記載|ない|載って|逆
- OpenAIはMicrosoftに(出資|支払)
MicrosoftのOpenAIへの出資額は？ // OpenAIからMicrosoftには？
MicrosoftのOpenAIへの出資額は？ // 逆は？
= after Microsoft's stake in OpenAI, Microsoft's stake in OpenAI: since when
+ 2023
how much has Microsoft put into OpenAI? // by when was that?
how much has Microsoft put into OpenAI? // by what year?
= after Microsoft's stake in OpenAI, Microsoft's stake in OpenAI: since when
+ 2023
MicrosoftのOpenAIへの出資額は？ // 時期は？
MicrosoftのOpenAIへの出資額は？ // いつの話？
= after Microsoft's stake in OpenAI, Microsoft's stake in OpenAI: who else
+ nvidia
+ ark
+ fidelity
how much has Microsoft put into OpenAI? // who else is in?
how much has Microsoft put into OpenAI? // others in there?
= after Microsoft's stake in OpenAI, Microsoft's stake in OpenAI: who else
+ NVIDIA
+ Ark
+ Fidelity
MicrosoftのOpenAIへの出資額は？ // 他には誰が？
MicrosoftのOpenAIへの出資額は？ // ほかの出資者は？
= after Microsoft's stake in Anthropic, Microsoft's stake in Anthropic: since when
+ November 2025
What is Microsoft putting into Anthropic? // announced when?
What is Microsoft putting into Anthropic? // when was that made public?
= after Microsoft's stake in Anthropic, Microsoft's stake in Anthropic: since when
+ 2025年11月
MicrosoftはAnthropicにいくら出す？ // 時期は？
MicrosoftはAnthropicにいくら出す？ // 発表はいつ？
= after Microsoft's stake in Anthropic, Microsoft's stake in Anthropic: of what sort the sum is
+ cap|up to|upper|ceiling|max|limit
What is Microsoft putting into Anthropic? // firm, or a cap?
What is Microsoft putting into Anthropic? // is that fixed?
= after Microsoft's stake in Anthropic, Microsoft's stake in Anthropic: of what sort the sum is
+ 上限|最大
MicrosoftはAnthropicにいくら出す？ // 確定額？
MicrosoftはAnthropicにいくら出す？ // それ上限？
= after Microsoft's stake in Anthropic, Microsoft's stake in Anthropic: where it says so
+ Investment in Anthropic
What is Microsoft putting into Anthropic? // where does it say so?
What is Microsoft putting into Anthropic? // which section?
= after Microsoft's stake in Anthropic, Microsoft's stake in Anthropic: where it says so
+ Anthropicへの投資
MicrosoftはAnthropicにいくら出す？ // 出典は？
MicrosoftはAnthropicにいくら出す？ // どこに書いてある？
= after Anthropic's payment, Anthropic's payment: where it says so
+ circular structure
how much does Anthropic pay Microsoft? // where does it say so?
how much does Anthropic pay Microsoft? // which section?
= after Anthropic's payment, Anthropic's payment: where it says so
+ 循環構造
AnthropicはMicrosoftにいくら払う？ // どこに書いてある？
AnthropicはMicrosoftにいくら払う？ // どの節の話？
= after NVIDIA's stake in xAI, NVIDIA's stake in xAI: where it says so
+ Investment in xAI
how much is NVIDIA putting into xAI? // where does it say so?
how much is NVIDIA putting into xAI? // which section is that?
= after NVIDIA's stake in xAI, NVIDIA's stake in xAI: where it says so
+ xAIへの投資
NVIDIAはxAIにいくら出してる？ // どこに書いてある？
NVIDIAはxAIにいくら出してる？ // それどの節？
= Microsoft: money in and out
+ openai
+ (?<![\d.,])13(\.0)?[\s-]*(b\b|bn|billion)
+ anthropic
+ (?<![\d.,])5(\.0)?[\s-]*(b\b|bn|billion)
+ nvidia
+ (?<![\d.,])30(\.0)?[\s-]*(b\b|bn|billion)
- isn.t (in|something)|doesn.t say\b[^a]*$
which sums does Microsoft receive and which does it hand over?
what flows into Microsoft and what flows out
what comes in and what goes out at Microsoft?
= Microsoft: money in and out
+ OpenAI
+ (?<![\d.,])130億
+ Anthropic
+ (?<![\d.,])50億
+ NVIDIA
+ (?<![\d.,])300億
- それは記事に
Microsoftは誰からもらって誰に渡してる？
Microsoftってどこから金が入ってどこに出てく？
Microsoftに入ってくる分と出ていく分は？
= NVIDIA: money in and out
+ anthropic
+ (?<![\d.,])10(\.0)?[\s-]*(b\b|bn|billion)
+ xai
+ undisclosed
+ openai
+ microsoft
- isn.t (in|something)|doesn.t say\b[^a]*$
which sums does NVIDIA receive and which does it hand over?
who does NVIDIA get money from and who does it give money to?
what comes in and what goes out at NVIDIA?
= NVIDIA: money in and out
+ Anthropic
+ (?<![\d.,])100億
+ xAI
+ 非公開
+ OpenAI
+ Microsoft
- それは記事に
NVIDIAは誰からもらって誰に渡してる？
NVIDIAってどこから金が入ってどこに出てく？
NVIDIAに入ってくる分と出ていく分は？
= Anthropic: money in and out
+ nvidia
+ (?<![\d.,])10(\.0)?[\s-]*(b\b|bn|billion)
+ microsoft
+ (?<![\d.,])5(\.0)?[\s-]*(b\b|bn|billion)
+ (?<![\d.,])30(\.0)?[\s-]*(b\b|bn|billion)
+ ark
+ fidelity
- isn.t (in|something)|doesn.t say\b[^a]*$
which sums does Anthropic receive and which does it hand over?
what flows into Anthropic and what flows out
what comes in and what goes out at Anthropic?
= Anthropic: money in and out
+ NVIDIA
+ (?<![\d.,])100億
+ Microsoft
+ (?<![\d.,])50億
+ (?<![\d.,])300億
+ Ark
+ Fidelity
- それは記事に
Anthropicは誰からもらって誰に渡してる？
Anthropicってどこから金が入ってどこに出てく？
Anthropicに入ってくる分と出ていく分は？
= Microsoft: money out
+ openai
+ (?<![\d.,])13(\.0)?[\s-]*(b\b|bn|billion)
+ anthropic
+ (?<![\d.,])5(\.0)?[\s-]*(b\b|bn|billion)
+ nvidia
- isn.t in the article
what leaves Microsoft's wallet, and to whom?
whom does Microsoft give money to, with amounts?
everything Microsoft spends on others: sums and recipients
= Microsoft: money out
+ OpenAI
+ (?<![\d.,])130億
+ Anthropic
+ (?<![\d.,])50億
+ NVIDIA
- それは記事に
Microsoftの財布から出ていくのはいくらで、宛先はどこ？
Microsoftがお金を渡してる相手と金額は？
Microsoftから資金を受け取る企業とその額をご教示ください
= NVIDIA: money out
+ anthropic
+ (?<![\d.,])10(\.0)?[\s-]*(b\b|bn|billion)
+ xai
+ undisclosed
+ openai
- isn.t in the article
what leaves NVIDIA's wallet, and to whom?
whom does NVIDIA give money to, with amounts?
everything NVIDIA spends on others: sums and recipients
= NVIDIA: money out
+ Anthropic
+ (?<![\d.,])100億
+ xAI
+ 非公開
+ OpenAI
- それは記事に
NVIDIAの財布から出ていくのはいくらで、宛先はどこ？
NVIDIAがお金を渡してる相手と金額は？
NVIDIAから資金を受け取る企業とその額をご教示ください
= Anthropic: money out
+ (?<![\d.,])30(\.0)?[\s-]*(b\b|bn|billion)
+ microsoft
- isn.t in the article
whom does Anthropic give money to, with amounts?
Which companies receive money from Anthropic, and how much?
what leaves Anthropic's wallet, and to whom?
= Anthropic: money out
+ (?<![\d.,])300億
+ Microsoft
- それは記事に
Anthropicの財布から出ていくのはいくらで、宛先はどこ？
Anthropicから資金を受け取る企業とその額をご教示ください
Anthropicのお金はどこにいくら出ていく？
= Microsoft: money in
+ anthropic
+ (?<![\d.,])30(\.0)?[\s-]*(b\b|bn|billion)
- isn.t in the article
who puts money into Microsoft's pocket, and how much?
what does Microsoft take in, and from whom?
Who pays or funds Microsoft?
= Microsoft: money in
+ Anthropic
+ (?<![\d.,])300億
- それは記事に
Microsoft 資金の入り口 どこから
Microsoftの懐に入るのは誰のお金でいくら？
Microsoftにお金を入れてるのは誰？
= NVIDIA: money in
+ microsoft
- isn.t in the article
what does NVIDIA take in, and from whom?
Who pays or funds NVIDIA?
whose money ends up at NVIDIA?
= NVIDIA: money in
+ Microsoft
- それは記事に
NVIDIAにお金を入れてるのは誰？
NVIDIAが受け取るのはどこからいくら？
NVIDIA 資金の入り口 どこから
= Anthropic: money in
+ nvidia
+ (?<![\d.,])10(\.0)?[\s-]*(b\b|bn|billion)
+ microsoft
+ (?<![\d.,])5(\.0)?[\s-]*(b\b|bn|billion)
- isn.t in the article
what does Anthropic take in, and from whom?
Who pays or funds Anthropic?
Anthropic inflows: from whom, how much
= Anthropic: money in
+ NVIDIA
+ (?<![\d.,])100億
+ Microsoft
+ (?<![\d.,])50億
- それは記事に
Anthropicが受け取るのはどこからいくら？
Anthropic 資金の入り口 どこから
Anthropicに資金を渡している企業はどちらですか
= OpenAI: money in
+ microsoft
+ nvidia
- isn.t in the article
Who pays or funds OpenAI?
OpenAI inflows: from whom, how much
where does OpenAI get its money from?
= OpenAI: money in
+ Microsoft
+ NVIDIA
- それは記事に
OpenAI 資金の入り口 どこから
OpenAIに資金を渡している企業はどちらですか
OpenAIのお金はどこから来てる？
= xAI: money in
+ nvidia
+ ark
+ fidelity
- isn.t in the article
xAI inflows: from whom, how much
where does xAI get its money from?
who puts money into xAI's pocket, and how much?
= xAI: money in
+ NVIDIA
+ Ark
+ Fidelity
- それは記事に
xAIに資金を渡している企業はどちらですか
xAIのお金はどこから来てる？
xAIの懐に入るのは誰のお金でいくら？
= the way of money: what has no figure
+ microsoft
+ nvidia
How does the money go around? // which arrow has no figure?
Explain the loop of payments. // which of the payments comes without a number?
= the way of money: what has no figure
+ Microsoft
+ NVIDIA
お金はどう回ってる？ // 金額のない矢印はどれ？
支払いの循環を説明して // 額が書かれてないのはどの支払い？
= the way of money: where it starts
+ anthropic
How does the money go around? // where does it start?
Explain the loop of payments. // who's at the beginning?
= the way of money: where it starts
+ Anthropic
お金はどう回ってる？ // どこから始まる？
支払いの循環を説明して // 出発点は誰？
= the way of money: where it starts
+ anthropic
where does the money loop start?
which company makes the first payment in the cycle?
= the way of money: where it starts
+ Anthropic
循環の出発点はどの会社？
お金のループはどこから始まる？
= the way of money: what has no figure
+ microsoft
+ nvidia
which payment in the cycle has no figure?
in the loop, which arrow is without an amount?
= the way of money: what has no figure
+ Microsoft
+ NVIDIA
ループの矢印で額がないのはどれ？
循環図で金額がついていないのはどこからどこ？
= the way of money: through whom
+ microsoft
through whom does Anthropic's money get to NVIDIA?
which company stands between Anthropic and NVIDIA?
= the way of money: through whom
+ Microsoft
AnthropicからNVIDIAへ、中継してるのはどこですか
Anthropicのお金はどこを通ってNVIDIAに届く？
= the way of money: how many steps
+ \b(two|2)\b
Anthropic to NVIDIA, number of hops?
how many payments until Anthropic's money is at NVIDIA?
= the way of money: how many steps
+ 2|二|ふた
Anthropic→NVIDIA、何回の支払いで届く？
AnthropicからNVIDIAまで何段階？
= the way of money: who receives
+ microsoft|nvidia
How does the money go around? // and who receives?
= the way of money: who receives
+ Microsoft|NVIDIA
お金はどう回ってる？ // 受け取るのは誰？
= the way of money: who pays whom
+ anthropic[\s\S]*microsoft
+ (?<![\d.,])30(\.0)?[\s-]*(b\b|bn|billion)
+ nvidia
who pays whom?
which payments are there, from whom to whom?
= the way of money: who pays whom
+ Anthropic[\s\S]*Microsoft
+ (?<![\d.,])300億
+ NVIDIA
誰が誰に払ってる？
支払いは誰から誰へ？
= true claims of ways
+ ^[^\p{L}]*(yes|yep|yup|yeah|right|that.s right|correct|it does)
the money from Anthropic takes two steps to NVIDIA, right?
is it true that the money from Anthropic takes two steps to NVIDIA?
Anthropic's money gets to NVIDIA via Microsoft, right?
is it true that Anthropic's money gets to NVIDIA via Microsoft?
is it true that there is one company between Anthropic and NVIDIA?
so there is one company between Anthropic and NVIDIA?
so Microsoft sits between Anthropic and NVIDIA in the flow of money?
Microsoft sits between Anthropic and NVIDIA in the flow of money, right?
is it true that Anthropic's payment goes to Microsoft first?
so Anthropic's payment goes to Microsoft first?
= true claims of ways
+ ^[^\p{L}]*(うん|はい|そう|その通り|そのとおり)
Anthropicのお金はMicrosoftを経由してNVIDIAに届くんだよね？
Anthropicのお金はMicrosoftを経由してNVIDIAに届くって本当？
AnthropicとNVIDIAの間に挟まる会社は一社って本当？
AnthropicとNVIDIAの間に挟まる会社は一社、で合ってる？
AnthropicとNVIDIAの間にはMicrosoftが入る、で合ってる？
AnthropicとNVIDIAの間にはMicrosoftが入るんだよね？
Anthropicのお金は二段階でNVIDIAに届くんだよね？
Anthropicのお金は二段階でNVIDIAに届くって本当？
Anthropicの支払いはまずMicrosoftに行くって本当？
Anthropicの支払いはまずMicrosoftに行く、で合ってる？
= false claims of ways
- ^[^\p{L}]*(yes|yep|yup|yeah|right|that.s right|correct|it does)
two companies stand between Anthropic and NVIDIA, right?
is it true that two companies stand between Anthropic and NVIDIA?
Anthropic pays NVIDIA straight, right?
is it true that Anthropic pays NVIDIA straight?
is it true that there's nobody in between Anthropic and NVIDIA?
so there's nobody in between Anthropic and NVIDIA?
so Anthropic's money gets to NVIDIA via OpenAI?
Anthropic's money gets to NVIDIA via OpenAI, right?
OpenAI sits between Anthropic and NVIDIA in the flow of money, right?
is it true that OpenAI sits between Anthropic and NVIDIA in the flow of money?
is it true that no company stands between Anthropic and NVIDIA?
so no company stands between Anthropic and NVIDIA?
so Anthropic's money goes to NVIDIA without a detour?
Anthropic's money goes to NVIDIA without a detour, right?
= false claims of ways
- ^[^\p{L}]*(うん|はい|そう|その通り|そのとおり)
AnthropicとNVIDIAの間にはOpenAIが入るんだよね？
AnthropicとNVIDIAの間にはOpenAIが入るって本当？
Anthropicのお金は寄り道なしでNVIDIAに行く、で合ってる？
Anthropicのお金は寄り道なしでNVIDIAに行くんだよね？
AnthropicとNVIDIAの間に挟まる会社は二社だよね？
AnthropicとNVIDIAの間に挟まる会社は二社って本当？
AnthropicはNVIDIAに直接払っているんだよね？
AnthropicはNVIDIAに直接払っているって本当？
AnthropicとNVIDIAの間に挟まる会社はゼロって本当？
AnthropicとNVIDIAの間に挟まる会社はゼロ、で合ってる？
Anthropicのお金はOpenAIを経由してNVIDIAに届く、で合ってる？
Anthropicのお金はOpenAIを経由してNVIDIAに届くんだよね？
AnthropicとNVIDIAの間には誰もいないって本当？
AnthropicとNVIDIAの間には誰もいない、で合ってる？
= a floor that is asked for as a cap
+ ^(?:no|nope|いや|ううん)
+ at least|以上
is Microsoft's OpenAI stake capped?
is Microsoft's figure for OpenAI a cap?
MicrosoftのOpenAI向け出資は上限つき？
MicrosoftのOpenAIへの出資は上限ですか？
= a cap that is asked for as one
+ ^(?:yes|yep|うん|はい)
+ up to|最大
is Microsoft's Anthropic stake capped?
MicrosoftのAnthropicへの出資は上限ですか？
`;

const TABLE = CASES.split('\n= ').flatMap((block) => {
  const [what = '', ...lines] = block.trim().split('\n');
  const patterns = (sign: string) =>
    lines.filter((line) => line.startsWith(sign)).map((line) => new RegExp(line.slice(sign.length), 'iu'));
  const talks = lines.filter((line) => !/^[+-] /.test(line));
  return talks.map((asked) => ({ what, asked, says: patterns('+ '), not: patterns('- ') }));
});

test.each(TABLE)('tells of $what, asked "$asked"', ({ asked, says, not }) => {
  const told = lastOf(...asked.split(' // '))
    .normalize('NFKC')
    .replaceAll('’', "'");
  const missing = says.filter((pattern) => !pattern.test(told));
  const wrong = not.filter((pattern) => pattern.test(told));
  expect({ told, missing, wrong }).toEqual({ told, missing: [], wrong: [] });
});
