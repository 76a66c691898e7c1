import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const table = (rows: [string, RegExp][]) =>
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

describe('two lists are held against each other', () => {
  table([
    ['are the investor lists for OpenAI and xAI identical?', /^(?:No|Nope)\b.*Microsoft is only/],
    ['do OpenAI and Anthropic have the same backers?', /^(?:Yes|Yep).*the same investors/],
    ['OpenAIとAnthropic、出資者の顔ぶれって一緒？', /^(?:うん|そう|はい).*同じ顔ぶれ/],
    ['OpenAIとxAIで株主に違いある？', /Microsoft.*OpenAIだけ/],
    ['Is there a lab that only one of MS and NVIDIA backs?', /Only NVIDIA.*xAI/],
    ['MSとNVIDIAの片方だけが出資してる会社ある？', /xAI.*NVIDIAだけ/],
  ]);
});

describe('those of a trade are looked through', () => {
  table([
    ['do any chipmakers invest in AI labs?', /^(?:Yes|Yep).*NVIDIA.*Google or AMD/],
    ['クラウド屋の中でAI企業に出資してるのはどこ？', /Microsoft.*GoogleかAmazon/],
    ['does any AI lab fund another AI lab?', /^(?:No|Nope)/],
    ['AI企業がほかのAI企業に出資してる例ある？', /^(?:いや|ううん|いいえ)/],
  ]);
});

describe('money is followed on from the one that got it', () => {
  table([
    ['when anthropic pays microsoft 30bn who does MS pass it on to', /NVIDIA/],
    ['Anthropicが払った300億ドル、その金は次どこへ行くの', /支払う先は、NVIDIA/],
    ['who gets money from Microsoft, all of them', /OpenAI.*Anthropic.*NVIDIA/],
    ['マイクロソフトからお金もらってるとこ全部', /OpenAI.*Anthropic.*NVIDIA/],
    ["who's the middleman between Anthropic and NVIDIA in the payments", /Anthropic →.*Microsoft →.*NVIDIA/],
    ['AnthropicとNVIDIAの支払いの間に挟まってるのどこ？', /Anthropic →.*Microsoft →.*NVIDIA/],
    ['who does nvidia hand the money from MS on to?', /^NVIDIA puts money into/],
    ['NVIDIAはMSからの金を誰に回してる？', /NVIDIAが出資する先は/],
    ['60 percent for five years: how many times?', /10\.5 times/],
    ['ラボごとの投資家の数は', /xAI（3）/],
    ['net position between Anthropic and Microsoft?', /\$25 billion/],
    ['AnthropicとMSの差し引きどうなる？', /250億ドル/],
  ]);
});

describe('a deal that is laid to others is set right', () => {
  table([
    ['is it OpenAI sending MS the 30bn', /^(?:No|Nope).*Anthropic pays Microsoft/],
    ['so google is paying anthropic 30 billion right', /^(?:No|Nope).*Anthropic pays Microsoft/],
    ["why's AMD bankrolling xAI", /doesn't list AMD/],
    ['なんでAppleがOpenAIの株持ってるの？', /AppleからOpenAIへの出資は/],
  ]);
});

describe('dates, counts and positions come for all that are meant', () => {
  table([
    ['when was each Anthropic pledge made?', /November 2025.*Ark Ventures and Fidelity/],
    ['Anthropicへの出資はそれぞれいつ発表された？', /2025年11月.*Ark Ventures/],
    ['how many investors does each lab have', /xAI \(3\)/],
    ['各AI企業の出資者は何社ずつ？', /xAI（3）/],
    ['list all of nvidias positions with amounts', /^NVIDIA invests in Anthropic \(up to \$10 billion\)/],
    ['Microsoftの持ち分を額つきで並べて', /130億ドル以上.*最大50億ドル/],
    ['who does google supply', /OpenAI and Anthropic.*Google/],
    ['MS以外でOpenAIにクラウド出してるのは', /OpenAI.*Google/],
    ["what's the most MS and Nvidia together could put in Anthropic?", /\$15 billion/],
    ['1000億ドルを5年で2兆ドルにするには年何%いるの', /82%/],
    ['60% a year for 5 years is what multiple?', /10\.5 times/],
  ]);
});

describe('who is set aside, lacking or on both sides', () => {
  table([
    ['MSとNVIDIA以外でAnthropicに入れてるのは誰', /MicrosoftとNVIDIAのほかに.*Ark VenturesとFidelity/],
    ['Who invests in Anthropic besides MS and Nvidia?', /Ark Ventures and Fidelity/],
    ['xAIに手を出してない投資家は', /Microsoft/],
    ['any cloud company that’s NOT investing in AI firms?', /^(?:Yes|Yep).*Google or Amazon/],
    ['クラウド大手でAI企業に出資してないとこは？', /GoogleかAmazon/],
    ['is Google an investor in any of the labs', /doesn't mention any investments by Google/],
    ['Googleってどこかのラボに出資してる？', /Googleの出資先は、記事に書かれていない/],
    [
      'who both gives money to and gets money from Anthropic',
      /Microsoft invests in Anthropic.*is paid by it/,
    ],
    ['Anthropicに金を出してて、かつ金をもらってるのは', /^Microsoft.*支払い/],
    ['which pairs of companies have money going both ways?', /Microsoft invests in Anthropic.*paid by it/],
    ['does NVIDIA have something Microsoft lacks, portfolio wise', /xAI/],
  ]);
});

describe('a sum is asked after, or held against another', () => {
  table([
    ['which deal is the 5 billion one', /Microsoft.*Anthropic/],
    ['100億ドルもらうのはどこ', /NVIDIA.*Anthropic/],
    ['how many dollars goes to MS per dollar MS invests in Anthropic', /6 times/],
    ['MSの出資1ドルにつきAnthropicはいくら払う？', /6倍/],
    ['NVIDIA’s share of the 15bn going into Anthropic?', /67%/],
    ['what annual growth would get you from $100bn to $2tn in 5 years?', /82%/],
    [
      'list only the payments not the investments',
      /Anthropic pays Microsoft.*Microsoft pays NVIDIA|Microsoft pays NVIDIA/,
    ],
    ['出資だけ並べて、支払いはいらない', /MicrosoftからOpenAI.*Fidelity/],
    ['ms sends anthropic 30b for what exactly', /other way round.*Anthropic pays Microsoft/],
    ['how many labs does each investor back', /Microsoft \(2\)/],
    ['投資家ごとに何社に出資してる？', /Microsoft（2）/],
    ["where does Nvidia's money come from", /is paid by Microsoft/],
    ['NVIDIAの金はどこから来てるの', /支払いとしてMicrosoft/],
  ]);
});

describe('ways of money, trades and sums, as they are put at length', () => {
  table([
    ["is there any way for fidelity's cash to reach nvidia", /^(?:Yes|Yep).*Fidelity →.*NVIDIA/],
    ['MSがNVIDIAに渡した金、Anthropicまで届く？', /NVIDIA →.*Anthropic/],
    ['MSの1ドルがAnthropicに行く道、全部教えて', /Microsoft →.*Anthropic/],
    ['NVIDIAはMSから受け取った金をどこに入れてるの', /Anthropic.*xAI.*OpenAI/],
    ['which of the hyperscalers put money in Anthropic', /Microsoft.*Google or Amazon/],
    ['チップ各社でAI企業に出資してるのは', /NVIDIA.*GoogleかAMD/],
    ['ラボ同士で株持ち合ってたりする？', /^(?:いや|ううん|いいえ)/],
    ['do AMD or Amazon hold a stake in anyone?', /AMD or Amazon/],
    ['AMDかアマゾンはどこかに出資してる？', /AMDかAmazon/],
    ['AMDはどこかのラボに供給してる？', /^(?:いや|ううん|いいえ)/],
    ['sum the two November pledges', /\$15 billion/],
    ['11月の二つの出資を足すといくら', /150億ドル/],
    ["what's 30bn minus the 15bn", /At least \$15 billion/],
    ['150億は300億の何割', /50%/],
    ['what % of 30bn would the two investors cover', /50%/],
    ['300億のうち二社の出資で賄えるのは何%', /50%/],
    ['how many years at 60% to reach 2 trillion', /6\.4 years/],
    ['年60%なら2兆ドルまで何年かかる', /6\.4年/],
    ['Which of MS, NVIDIA, Ark, Fidelity has the narrowest portfolio', /Microsoft \(2\)/],
    ['biggest and smallest stated amounts?', /\$30 billion.*\$5 billion/],
    ['MSは何社に払ってる', /NVIDIA/],
  ]);
});

describe('chains, exceptions and remainders', () => {
  table([
    ['Starting at Anthropic, list every hop until the money is home again.', /Anthropic →.*Microsoft →/],
    ['money leaves microsoft, goes to nvidia, then?', /^NVIDIA puts money into/],
    ['MSから出た金がNVIDIAに行って、その次は？', /NVIDIAが出資する先は/],
    ['OpenAIに入った投資のお金、NVIDIAまで行くことある？', /^(?:いや|ううん|いいえ).*OpenAIからNVIDIA/],
    ['他の2社にはいるのにxAIの出資者リストにいないのは誰', /Microsoft/],
    ['Fidelity’s in all but xAI, correct?', /^(?:No|Nope).*xAI/],
    ['フィデリティってxAI以外全部に出してるんだよね', /^(?:いや|ううん|いいえ)/],
    ['MSってxAI以外全部に出してるんだよね', /^(?:うん|そう|はい)/],
    ['is there a company that invests in an AI lab AND receives payments from it?', /Microsoft/],
    ['what are all the dollar figures between companies', /\$30 billion.*\$13 billion/],
    ['300億からMSとNVIDIAがAnthropicに入れる分を引くと残りは', /150億ドル以上/],
    ['NVIDIAのAnthropic出資は約束総額の何%', /67%/],
    ['would 82% a year do it instead of 60%?', /^(?:Yes|Yep).*82%/],
    ['60%じゃなくて70%なら届く？', /^(?:いや|ううん|いいえ).*82%/],
    ['of the 13bn how much is not accounted for by the 10bn', /At least \$3 billion/],
    ['130億のうち100億じゃない部分はいくら', /30億ドル以上/],
    ['Is the follow-on after 2023 exactly 3bn?', /^(?!Yes|Yep).*At least \$3 billion/],
    ['who buys from Microsoft', /Anthropic pays Microsoft/],
    ['NVIDIAのお客って誰', /MicrosoftはNVIDIAに支払い/],
  ]);
});

describe('counts that are named, and lists of all the labs', () => {
  table([
    ['any investor that only backs one lab?', /^(?:No|Nope).*Microsoft \(2\)/],
    ['2社にしか出してない投資家', /一部にだけ出資しているのは、Microsoft/],
    ['カバーしてるラボが一番少ない投資家は', /^出資先がいちばん少ないのはMicrosoft/],
    ['do the three labs have the same backers', /^(?:No|Nope).*Microsoft is only/],
    ['3つのラボの出資者って同じ？', /^(?:いや|ううん|いいえ)/],
    ['AnthropicとxAIでかぶってる投資家いる？', /^(?:うん|そう|はい).*NVIDIA/],
    ['which of nvidia amd google invests', /^NVIDIA invests.*AMD or Google/],
    ['NVIDIA・AMD・Googleで出資してるのどれ', /NVIDIA.*AMDかGoogle/],
    ['is any investor also a cloud provider', /^(?:Yes|Yep).*Microsoft/],
    ['出資する側のラボってある？', /^(?:いや|ううん|いいえ)/],
    ['NVIDIAのポートフォリオにあってMSのにないラボは', /xAI/],
    ['MSとNVIDIAのAnthropic出資は300億の何%', /50%/],
    ['50億は130億に何回入る', /2\.6倍/],
    ['how come Fidelity pays OpenAI', /doesn't mention Fidelity paying OpenAI/],
    ['なんでフィデリティはOpenAIに払ってるの', /FidelityからOpenAIへの支払い/],
    ['MSの出資それぞれの規模', /130億ドル以上.*最大50億ドル/],
  ]);
});

describe('claims of factors and of whole lists', () => {
  table([
    ["is ms's openai stake over 2.5x its anthropic one", /^(?:Yes|Yep)/],
    ['MSのOpenAI出資ってAnthropicの2.5倍超えてる？', /^(?:うん|そう|はい)/],
    ['MSのOpenAI出資ってAnthropicの3倍もある？', /^(?:いや|ううん|いいえ)/],
    ['who put money in every lab the article talks about', /NVIDIA, Ark Ventures and Fidelity/],
    ['記事に出るラボ全部に金入れてるの誰', /NVIDIA、Ark Ventures、Fidelity/],
    ["is the set of xai investors a subset of openai's", /^(?:Yes|Yep)/],
    ['xAIの投資家ってみんなOpenAIの投資家でもある？', /^(?:うん|そう|はい)/],
    ['OpenAIの投資家ってみんなxAIの投資家でもある？', /^(?:いや|ううん|いいえ).*Microsoft/],
    ['which cloud companies don’t invest', /Google or Amazon/],
    ['出資してないクラウド会社は', /GoogleかAmazon/],
    ["dates for nvidia's investments?", /November 2025.*no date/],
    ['MS以外にAnthropicから払われてるとこある？', /Microsoftのほかに、Anthropicとの支払い/],
    ['anthropic pays 30bn, gets max 15bn: net?', /At least \$15 billion/],
    ['what are the positions of fidelity and ark', /Fidelity: .*Ark Ventures: /],
    ['フィデリティとアークのポジションは', /Fidelityは.*Ark Venturesは/],
    ['60% growth 5 years running, factor pls', /10\.5 times/],
  ]);
});

test('how money goes from one to the other is the way, not the one deal that runs against it', () => {
  expect(ask('how does money go from nvidia to microsoft').text).toMatch(/NVIDIA.*Anthropic.*Microsoft/);
});

describe('companies of one side in one go are asked about their stakes', () => {
  table([
    ["who's got skin in xai AND openai at once", /NVIDIA, Ark Ventures and Fidelity/],
    ['OpenAI ∩ xAI: who?', /NVIDIA, Ark Ventures and Fidelity/],
    ['Ark, Fidelity and NVIDIA, all together in which companies?', /OpenAI.*xAI/],
    ['who invests in Microsoft?', /doesn't name any investors in Microsoft/],
    ['NVIDIAの株主は誰？', /NVIDIAへの出資者は/],
    ['Anthropic getting 30b from Microsoft is crazy', /^(?:no|nope|ah|well|not)/i],
    ['% of OpenAI that Microsoft holds?', /ownership percentage/],
    ['a hundred million dollar market in 2025?', /^no.*\$100 billion/i],
  ]);
});
