import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('another cut is made of the list that was told', () => {
  test.each([
    [['who funds openai', 'which of those also fund xai', "and which don't?"], /^Microsoft/],
    [['who backs both openai and anthropic', 'and all three?'], /OpenAI, Anthropic and xAI/],
    [['who backs both openai and anthropic', 'and all three?', "so who isn't"], /^Microsoft/],
    [['who backs openai and anthropic', 'how much each?'], /\$13 billion.*\s.*\$10 billion/],
    [['openaiの出資者は？', 'そのうちxAIにも出してるのは', '出してないのは？'], /Microsoft/],
    [['OpenAIとアンソロ両方の出資者', '三社全部だと？'], /NVIDIA、Ark Ventures/],
    [['NVIDIAとMSが両方出してるのは？', 'それぞれいくら'], /100億.*\s.*130億/],
    [['NVIDIAとMSが両方出してるのは？', '片方だけなのは'], /xAI/],
    [["nvidia's in all three right", 'who else is in all three', "and who's in just two"], /Microsoft/],
    [['三社全部に出してるのは', '二社だけなのは'], /Microsoft/],
    [['is fidelity in xai', 'and openai?', 'so all three'], /^(?:Yes|Yep).*OpenAI, Anthropic and xAI/],
    [['which of the labs does microsoft skip', "who's in it then"], /xAI.*NVIDIA/],
    [['ArkとFidelityの共通の出資先は', 'MSも全部入ってる？', 'どこが抜けてる？'], /xAI/],
    [['who else besides microsoft is in openai', 'any of those with a number?'], /^(?:No|Nope)\b/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('a way of money is asked for the other way round, and between two others', () => {
  test.each([
    [["how does microsoft's money get to nvidia", 'directly?'], /^(?:Yes|Yep).*pays NVIDIA/],
    [["how does microsoft's money get to nvidia", 'and then on to anthropic?'], /NVIDIA → .*→ Anthropic/],
    [['does nvidia pay anthropic', 'does it do the reverse'], /Anthropic paying NVIDIA/],
    [['does money get from microsoft to anthropic', 'the other way round?'], /Anthropic → .*→ Microsoft/],
    [['does money get from nvidia to anthropic', 'any path back?'], /Anthropic → .*→ NVIDIA/],
    [['does money get from microsoft to anthropic', 'and nvidia to anthropic?'], /NVIDIA → .*→ Anthropic/],
    [['MSからAnthropicまでお金は届く？', '逆は？'], /Anthropic →.*→ Microsoft/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('a sum is told without one of its parts, and as a share of its whole', () => {
  test.each([
    [
      ['anthropic pays microsoft how much', 'is that more than microsoft ever invested in total?'],
      /\$30 billion.*\$13 billion.*\$5 billion/,
    ],
    [['アンソロがMSに払う額って', 'MSの出資総額より多い？'], /300億.*130億.*50億/],
    [['NVIDIAはアンソロにいくら出すの', 'MSの倍？'], /^(?:うん|そう).*2倍/],
    [['NVIDIAはアンソロにいくら出すの', 'MSの3倍？'], /^(?:ううん|いや).*2倍/],
    [["compare microsoft's two stakes", 'gap?'], /\$8 billion/],
    [["what's the smallest figure anyone put in", "who's that from"], /Microsoft.*\$5 billion/],
    [['total known money going into anthropic', "without microsoft's part?"], /^(?=.*NVIDIA).*\$10 billion/],
    [['アンソロへの出資を合計すると', 'MSの分を抜くと？'], /^(?=.*NVIDIA).*最大100億/],
    [
      [
        'how much did microsoft put in openai by 2023',
        'and since then?',
        'what fraction of the total was that',
      ],
      /23%/,
    ],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('the one that was asked for and found is what the next question is about', () => {
  test.each([
    [['biggest investor in anthropic', 'do they also back openai?'], /^(?:Yes|Yep).*NVIDIA/],
    [['OpenAIの最大の出資者は', 'その会社はアンソロにはいくら'], /最大50億/],
    [['アンソロに一番出してるのは誰', 'そこはOpenAIにも出してる？'], /NVIDIA.*OpenAI/],
    [['who is in openai but not in xai', 'does it back anthropic'], /^(?:Yes|Yep).*Microsoft/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('the other side, the larger one, the same in both', () => {
  test.each([
    [['what has anthropic got coming in, in total', 'going out?'], /Microsoft \(\$30 billion\)/],
    [['MSはどこに出資してる', 'そのうち多いほうは'], /130億/],
    [['which companies does microsoft back', 'which of those is the larger'], /\$13 billion/],
    [['Arkってどこに入れてる', 'Fidelityは', '二つとも同じとこ？'], /^(?:うん|そう).*同じ/],
    [
      ["what's microsoft's stake in openai", 'does that beat what nvidia put in anthropic'],
      /^(?:Yes|Yep).*1\.3 times/,
    ],
    [['which cloud is the openai api on', 'claude too?'], /^(?:Yes|Yep).*Claude/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('half a sentence is held against what it names, not against what stands near', () => {
  test.each([
    [['does anyone invest in nvidia'], /doesn't name any investors in NVIDIA/],
    [['NVIDIAに出資してる会社ある？'], /NVIDIAへの出資者は/],
    [['NVIDIAはアンソロにいくら', 'MSは？', '足したらいくら', 'それって300億の何割'], /50%/],
    [['アンソロからMSへの支払いは', 'MSからアンソロへは', 'どっちが多いの', 'どれくらい？'], /250億/],
    [['OpenAIの出資者で金額わかるのは', 'わからないのは'], /NVIDIA、Ark Ventures、Fidelity/],
    [['アンソロに一番多く出してるのは'], /100億.*NVIDIA/],
    [['what does ark own', "is it the same as nvidia's list"], /^(?:Yes|Yep).*OpenAI and xAI/],
    [["nvidia's total known investment", "without anthropic what's left"], /Besides Anthropic/],
    [
      ['what does anthropic pay microsoft', 'what comes back', "and counting nvidia's?"],
      /\$15 billion together/,
    ],
    [['what companies does microsoft invest in', 'so 18 total?'], /\$13 billion.*\$5 billion/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('a list, a giver and a payment told before stay in reach', () => {
  test.each([
    [['who owns a bit of xai', 'does msft?', 'so who of those also has openai'], /^(?!.*\$13).*NVIDIA/],
    [['OpenAIとxAI両方に入れてる会社は', 'アンソロも入れると？'], /OpenAI、xAI、Anthropic/],
    [['so nvidia is in openai?', 'and in anthropic', 'the total of the two?'], /\$10 billion.*OpenAI/],
    [['MSの出資先は', 'いくら違う？'], /80億/],
    [['アンソロへの二社の出資を足すと', 'それは支払いの半分？'], /^(?:うん|そう).*300億/],
    [
      ['after 2023 how much did microsoft add to openai', 'is that less than its anthropic stake'],
      /\$5 billion.*\$3 billion/,
    ],
    [['NVIDIAって誰かから出資受けてる？'], /NVIDIAへの出資者は/],
    [['一番お金を出してる会社は', '二番目は', 'その差はいくら'], /30億/],
    [["what's the sum anthropic pays", 'and the sum it gets', 'minus each other?'], /\$15 billion by my/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('what a turn was about is kept through short words', () => {
  test.each([
    [["does anthropic's money reach nvidia somehow", 'through who'], /Anthropic → .*Microsoft → .*NVIDIA/],
    [["does anthropic's money reach nvidia somehow", "and openai's?"], /OpenAI/],
    [['what does ark do here', "and they're in all three right?"], /^(?:Yes|Yep).*Ark Ventures/],
    [
      ['what does microsoft pay nvidia', 'does nvidia give anything back', 'and to anthropic?'],
      /from NVIDIA to Anthropic|NVIDIA paying Anthropic/,
    ],
    [['is anyone giving xai more than 5 billion'], /^xAI|^The (?:money|backing)/],
    [['みんなが共通で出してるのは', '仲間はずれはどこ'], /Microsoft/],
    [["what's the biggest deal", 'second biggest', 'difference?', 'and the third?'], /NVIDIA.*\$10 billion/],
    [['一番大きい取引は', '二番目は', '三番目は？'], /100億/],
    [['is microsoft in both openai and anthropic', 'which more', 'roughly what multiple'], /2\.6 times/],
    [
      ['what has nvidia invested in', 'which of these has a price tag', 'the other two?'],
      /OpenAI and xAI|xAI.*OpenAI/,
    ],
    [['who invests in openai', 'and xai', "who's the extra one"], /Microsoft is only/],
    [['OpenAIの投資家からMSを外すと'], /Microsoftのほかに.*NVIDIA/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
