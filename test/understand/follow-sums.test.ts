import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('half a sentence reckons with the sums that were told', () => {
  test.each([
    [['what does anthropic hand over to microsoft', 'the other way round: how much'], /up to \$5 billion/],
    [['アンソロがMSに払う額は', '逆は？いくら'], /最大50億/],
    [['how much is microsoft putting into anthropic', 'throw in nvidias bit too'], /\$15 billion/],
    [['MSはアンソロにいくら入れるの', 'NVIDIAも足すと'], /最大150億/],
    [['who backs anthropic?', 'added up?', 'so vs the 30, how does that stack up'], /at least 2 times/],
    [['アンソロがMSに払う額は', '逆は？いくら', 'NVIDIAも足すと', '最初のと比べると'], /2倍以上/],
    [['who backs anthropic?', 'added up?', 'minus microsofts'], /\$10 billion/],
    [['Anthropicの出資者教えて', '足すと？', 'そこからMSを引くと'], /100億/],
    [['market size 2025?', 'and in 2030', 'whats the jump'], /\$1\.9 trillion/],
    [['how much has microsoft sunk into openai', 'and after 2023', 'as a share of the whole thing'], /23%/],
    [['MSはOpenAIにいくら入れた', '2023年より後は', '割合でいうと'], /23%/],
    [["nvidia's anthropic stake", "microsoft's there?", 'whats the gap'], /\$5 billion/],
    [['how much is microsoft putting into anthropic', 'vs what nvidia promised anthropic'], /twice as much/],
    [['2030年の市場は', '赤字の740億はそのうち何%'], /約4%/],
    [["microsoft's total investment?", 'less the openai part'], /up to \$5 billion/],
    [['MSの出資、全部でいくら', 'そのうちOpenAI分は', '残りは'], /最大50億/],
    [['who backs anthropic?', 'added up?', 'is that more than anthropic pays out'], /^No/],
    [['how much had microsoft put into openai by 2023', 'leaving what'], /\$3 billion/],
    [['MSがOpenAIに入れた総額は', '2023年までとの差額は'], /30億/],
    [['OpenAIの赤字予測いくらだっけ', '2025年市場の何割'], /約74%/],
    [['NVIDIAがOpenAIに出した額', 'じゃあMSは', 'その差は'], /比べられない/],
    [
      ['i heard anthropic pays microsoft', 'and gets how much back', 'so net?', 'as a ratio'],
      /at least 6 times/i,
    ],
    [['AnthropicはMSにいくら払う', 'いくら戻ってくる？'], /最大50億/],
    [['MSの出資、OpenAIとアンソロどっちが多い', 'その差', '倍でいうと'], /2\.6倍/],
    [['what does nvidia invest in', 'plus microsofts'], /\$13 billion.*\$15 billion/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });

  test('how fast the market grows is no share of it', () => {
    expect(lastOf('2025年の市場規模は', '2030年は', 'それって毎年何％ずつってこと？')).not.toMatch(/占める/);
  });
});

describe('half a sentence goes to what stands beside what was told', () => {
  test.each([
    [['ms portfolio', 'nvidias?', "so only one's missing"], /Only NVIDIA.*xAI/],
    [['NVIDIAの出資先は', 'MSのほうは', '片方にしかないのはどれ'], /xAI.*NVIDIAだけ/],
    [['who runs the cloud side', 'for hardware?'], /AMD/],
    [['クラウド層の会社は', 'ハードは？'], /AMD/],
    [['who backs anthropic?', 'theirs vs openais'], /same investors/],
    [
      ['OpenAIに誰が金入れてる', 'そのうちアンソロにも入れてるのは', 'xAIにも、となると'],
      /NVIDIA、Ark VenturesとFidelity|NVIDIA、Ark Ventures、Fidelity/,
    ],
    [['what happens in 1-2 years', 'and further out'], /three to five/],
    [['循環で最初に払うのは？', '次'], /NVIDIA/],
    [['does microsoft invest in xai', 'so whos missing vs openai'], /Microsoft is only/],
    [['MSは誰に払ってる', '逆は'], /300億/],
    [['xAIのGPUは', 'アンソロは？', 'クラウドも同じとこ？'], /Azure/],
    [['フィデリティの出資先は', 'アークと違いある？', 'MSとは？'], /xAIに出資しているのはFidelityだけ/],
    [['NVIDIAの投資先でMSが入れてないのは', 'そこには誰が入れてる'], /^(?=.*xAI).*Ark Ventures/],
    [['one of them expects to lose 74 billion?', 'in what year?'], /2028/],
    [['AI企業層にいるのは', 'クラウド層は', 'その二つに共通は'], /Google/],
    [['who backs openai?', 'now anthropic', "who's on one and not the other"], /same investors/],
    [['who wrote that line about the loop', 'his job there?'], /correspondent/],
    [['循環の一文だれの', 'その人どこの人'], /特派員/],
    [
      ['how much did microsoft promise anthropic', "what's the weather tomorrow", 'when was it announced'],
      /2025/,
    ],
    [['MSはAnthropicにいくら出す', '明日の天気は', 'それいつ発表'], /Microsoft.*2025|2025.*Microsoft/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
