import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [['how big will the market be in 2030', 'thats 20x from 2025 right?'], /^(?:Yes|Yep|Yeah).*20 times/],
  [['what size is the market in 2030', 'so 12 times the 2025 number?'], /^(?:No|Nope|Nah).*20 times/],
  [['2030年の市場は？', '2025年比だと15倍くらい？'], /^(?:ううん|いや|いいえ)、約20倍/],
  [['2030年の市場は？', '2025年に比べて20倍なんだよね'], /^(?:うん|そう|はい)、約20倍/],
])('a factor is held against the other year of the market: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['how are NVIDIA and Anthropic tied together?', 'how much does it put in?'], /up to \$10 billion/i],
  [['MicrosoftとAnthropicのつながりは？', 'いくら出してる', '逆は'], /^300億ドル/],
  [["what's a quarter of NVIDIA's cap?", 'and Microsoft?'], /^Up to \$1\.25 billion/],
  [['NVIDIAの枠の2割だといくら？', 'マイクロソフトは？'], /^計算すると最大10億ドル/],
  [['NVIDIAの枠の2割だといくら？', 'xAIなら？'], /金額は非公開/],
])('a sum is asked of the two that were told, and a part of another’s: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['お金の循環を言い表した人は？', 'その方はどちらの会社の方ですか'], /CNBC/],
  [['お金の循環を言い表した人は？', 'どんな人なの'], /技術特派員/],
  [['お金の循環を言い表した人は？', 'その人は投資家ですか'], /^(?:ううん|いや|いいえ)、.*CNBC/],
  [['Who described the money loop?', 'which network is that guy from'], /CNBC/],
  [['Who described the money loop?', "who's his employer"], /CNBC/],
  [['Who described the money loop?', 'is he an analyst?'], /^(?:No|Nope|Nah)\b.*CNBC/],
  [['Who described the money loop?', 'so he is a reporter?'], /^(?:Yes|Yep|Yeah)\b.*CNBC/],
])('where the one works of whom was told is known: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['NVIDIAはxAIにいくら出した？', 'そこにはNVIDIA以外だとどこが投資してるの'],
    /xAI.*Ark Ventures.*Fidelity/,
  ],
  [['MicrosoftのOpenAI出資額は？', '同社にはMicrosoftのほかに誰が出資？'], /OpenAI.*NVIDIA/],
  [["what's NVIDIA's stake in xAI worth?", 'who apart from NVIDIA invests there'], /xAI.*Ark Ventures/],
  [['how much has Microsoft put in OpenAI', 'other than Microsoft, who is in it?'], /OpenAI.*NVIDIA/],
])('the others who back the same are told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['3社すべてに出資しているのは何社？', 'その三社の社名は？'], /NVIDIA、Ark Ventures、Fidelity/],
  [['Anthropicに出資しているのは何社？', 'どの四社？'], /NVIDIA.*Microsoft.*Fidelity/],
  [['how many firms back Anthropic?', 'which four'], /NVIDIA.*Microsoft.*Fidelity/],
  [['Is Google in all the layers?', 'any others?'], /^(?:No|Nope|Nah)\b.*only one named in all three/],
  [['Googleはすべての層にいますか', 'ほかには？'], /Googleだけ/],
  [['Is AMD a chip maker?', 'who else'], /NVIDIA, AMD and Google/],
])('those that were counted are told by their names: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['Does Microsoft own Anthropic?', 'so that could never happen?'],
    /^(?:No|Nope|Nah)\b.*might one day acquire/,
  ],
  [
    ['Does Microsoft own Anthropic?', 'could it happen one day?'],
    /^(?:Yes|Possibly|That may).*might one day/,
  ],
  [
    ['AnthropicはMicrosoftに買収された？', '今後もありえないってこと？'],
    /^(?:ううん|いや|いいえ)、.*買収する可能性/,
  ],
  [['AnthropicはMicrosoftに買収された？', '将来的にはあるかも？'], /買収する可能性/],
])('what hasn’t been bought may be yet: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['年60%の成長が3年続いたら市場はいくら？', '4年だったら？'], /^6,554億ドル|2029年/],
  [['年60%の成長が3年続いたら市場はいくら？', '2030年の予測には届くの？'], /^(?:ううん|いや|いいえ)、.*82%/],
  [['what does 60% a year make of 100 billion in five years?', 'and in two years'], /\$256 billion/],
  [
    ['what does 60% a year make of 100 billion in five years?', 'so it matches the forecast?'],
    /^(?:No|Nope|Nah)\b.*82%/,
  ],
])('the rate is worked out for other years, and held against the forecast: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['Microsoft pays NVIDIA 30 billion, right?', 'oh. who does then'], /Anthropic pays Microsoft/],
  [['MicrosoftがNVIDIAに300億ドル払うんでしょ？', 'じゃあ誰が払うの'], /^300億ドル.*AnthropicがMicrosoft/],
  [
    ['how much does Anthropic pay Microsoft', 'what does Microsoft do with the money'],
    /Microsoft pays NVIDIA/,
  ],
  [['AnthropicがMicrosoftに払う額は？', 'そのうちNVIDIAにいくら渡るの'], /MicrosoftはNVIDIA.*書かれていない/],
  [['how is Microsoft linked to xAI?', 'via whom?'], /Microsoft → \(pays\) → NVIDIA/],
  [['MicrosoftとxAIの関係は？', 'どこを介して？'], /Microsoft →（支払い）→ NVIDIA/],
  [['MicrosoftとxAIの関係は？', 'ではFidelityとは？'], /MicrosoftとFidelity/],
  [['2023年までにMicrosoftが入れたのはいくら？', '全体の何割？', '残りは？'], /^計算すると30億ドル以上/],
  [
    ['誰がOpenAIに出資してる？', '金額がわかるのは？', '残りは非公開なの？'],
    /非公開.*NVIDIAからxAIへの出資だけ/,
  ],
  [['AI規制が始まるのはいつごろ？', 'どこの国？'], /世界の国々/],
  [["what's Microsoft's ceiling?", 'no, NVIDIA’s'], /\$10 billion/],
  [['NVIDIAの枠っていくら？', 'Microsoftのほうは？'], /^最大50億ドル/],
])('money is followed on from what was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['What do AI firms cooperate on?', 'does it include prices?'], /^(?:No|Nope|Nah)\b.*compete on price/],
  [['What do AI firms compete on?', 'does that cover standards'], /^(?:No|Nope|Nah)\b.*standard/i],
  [['AI企業はどんな分野で協力してる？', '価格も入ってる？'], /^(?:ううん|いや|いいえ)、.*価格競争/],
  [
    ['AI企業はどんな分野で協力してる？', '価格も入ってる？', '安全性も含む？'],
    /^(?:うん|そう|はい)、.*安全性/,
  ],
  [
    ['How does NVIDIA build its ecosystem?', 'does that include xAI?'],
    /^(?:Yes|Yep|Yeah)\b.*xAI uses NVIDIA/,
  ],
  [['NVIDIAのエコシステム構築とは？', 'Anthropicも含む？'], /^(?:うん|そう|はい)、.*AnthropicはNVIDIAのGPU/],
  [["Microsoft's OpenAI stake?", 'how much would a quarter be'], /At least \$3\.25 billion/],
  [['AI開発の三つの層は？', '2つ目に入っているのは？'], /Azure、Google Cloud、AWS/],
  [['AI開発の三つの層は？', '全部にいるのは？'], /Googleだけ/],
  [['What three layers are there?', 'who is in all of them?'], /only one named in all three/],
])('one more thing is held against what was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [["what's NVIDIA's limit in Anthropic", "nope, Microsoft's"], /\$5 billion/],
  [['NVIDIAの狙いは何ですか', 'すみません、Microsoftのほう'], /多角化/],
  [['who invests in OpenAI?', "sorry, xAI's"], /xAI.*NVIDIA/],
])('whose it was that was meant is asked anew: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['what do startups have to fear?', 'which risk is that?'], /a distorted market/],
  [['AIバブルが起きる可能性は？', 'それってどのリスク？'], /バブル/],
  [['tell me about xAI', 'which chips?'], /xAI uses NVIDIA's GPUs/],
  [['xAIについて教えて', 'チップは？'], /xAIはNVIDIAのGPUを使っている/],
  [['how many money deals are there?', 'how many of them have figures?'], /\$30 billion.*That makes 4/],
  [['who gave Anthropic the most?', 'by how much?'], /^\$5 billion/],
  [['How are Microsoft and Anthropic related?', 'since when?'], /November 2025/],
  [['MicrosoftとAnthropicの関係って？', 'いつから？'], /2025年11月/],
])('the heading, the chips, the sums, the time of what was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['total investment in Anthropic?', "who isn't counted?"], /Ark Ventures and Fidelity/],
  [['Anthropicへの出資は合わせていくら？', '含まれていないのは？'], /Ark VenturesとFidelity/],
  [['how fast does the market grow a year?', 'over what period?'], /2025.*2030/],
  [['市場の年平均成長率は？', 'いつからいつまで？'], /2025年.*2030年/],
  [['how fast does the market grow a year?', 'what would it take to reach 2 trillion?'], /82%/],
  [['NVIDIAの出資先は何社？', '金額が出ているのは？', '残り2社は？'], /xAI.*OpenAI/],
  [
    ['Is Fidelity in xAI?', 'and Microsoft?'],
    /doesn't (?:say that Microsoft invests in|list Microsoft among the investors in) xAI/,
  ],
])('what is left of a sum, a rate, a list that was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
