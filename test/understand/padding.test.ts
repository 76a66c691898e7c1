import { describe, expect, test } from 'vitest';
import { withoutPadding } from '../../src/understand/padding.ts';
import { ask, lastOf } from '../core.ts';

describe('what people say around a question', () => {
  test.each([
    ['hey everyone, who invests in xAI?', 'who invests in xAI?'],
    ['sorry if this was asked already but who invests in xAI lol', 'who invests in xAI'],
    ['quick question: how big is the market in 2030? asking for a friend', 'how big is the market in 2030?'],
    ['do you know how much NVIDIA puts in', 'how much NVIDIA puts in'],
    ['can someone explain why they do it pls', 'why they do it'],
    ['according to the article, is it a bubble', 'is it a bubble'],
    ['who owns the loss of 2028 again?', 'who owns the loss of 2028?'],
    ['すみません、xAIの出資者は誰ですか？教えてください', 'xAIの出資者は誰ですか？'],
    ['ねえねえ、質問なんだけど、xAIの出資者って誰www', 'xAIの出資者って誰'],
    ['リスクはいくつあるのか知りたい', 'リスクはいくつあるのか?'],
    ['記事によると成長率はどのくらい？', '成長率はどのくらい？'],
  ])('“%s”', (typed, asked) => {
    expect(withoutPadding(typed)).toBe(asked);
  });

  test.each([
    'lol',
    'thanks!',
    'hi there',
    'テクにゃん、こんにちは',
    'so nvidia funds them all?',
    'is it 13 billion exactly?',
    'xAIのこと教えて',
    '記事には何が書いてある？',
  ])('“%s” is all of it', (typed) => {
    expect(withoutPadding(typed)).toBe(typed);
  });

  test.each([
    ['AI safetyの研究は協力してる？教えてください', /^(?:うん|そう)/],
    ['ところでmaikurosofuto to enubidia ga ryouhou toushi shiteru kaisha wa doko', /OpenAI.*Anthropic/],
    ['random but is $13bn a cap on what Microsoft has put into OpenAI?', /^(?:No|Nope)/],
    ['NVIDIAがAnthropicに出すのって最大130億ドルで合ってる？よろしくお願いします', /^(?:いや|ううん)/],
  ])('“%s” is answered as without it', (typed, answer) => {
    expect(ask(typed).text).toMatch(answer);
  });

  test('half a question that goes on from the last stays one', () => {
    expect(lastOf('How much does NVIDIA invest in Anthropic?', 'and microsoft? thanks!')).toMatch(
      /\$5 billion/,
    );
    expect(lastOf('NVIDIAはAnthropicにいくら出す？', 'Microsoftは？教えて！')).toMatch(/50億ドル/);
  });
});

describe('words for what has a more usual one', () => {
  test.each([
    ['Does the story say that it is winner-take-all like phones?', /^(?:No|Nope)/],
    ['On what date was the three-way deal announced?', /November 2025/],
    ['whats the projected shortfall of openai in 2028', /\$74 billion/],
    ['What might depreciation come to, measured against turnover?', /twice/],
    ['MicrosoftがNVIDIAに支払う額面の記載はありますか。', /^(?:いや|ううん)|書かれていない/],
    ['ケータイ業界の二強は？', /Apple.*Samsung/],
    ['このコラムは何年何月のもの？', /2025年11月20日/],
    ['Claudeが乗るのはどちらのクラウドですか？', /Azure/],
    ['連勤術って何のこと', /循環|ぐるぐる|回/],
  ])('“%s”', (typed, answer) => {
    expect(ask(typed).text).toMatch(answer);
  });

  test('a message of which every sentence was let pass is answered all the same', () => {
    expect(ask('my boss says ai is a bubble. does the follow-up say that').text).not.toBe('');
  });
});

describe('what looks like padding, or like an unusual word, and is none', () => {
  test.each([
    ['投資のメリットをいくつか教えて', /^(?!うん|いや|ううん|そう)/],
    ['投資家が誰か教えて', /Ark/],
    ['ごめん、さっきの質問は忘れて', /気にしないで|平気|いいよ|大丈夫/],
    ['hello there my dear friend', /^(?:Hello|Hi|Hey|Meow)/],
    ['hey people are saying nvidia owns openai, true?', /NVIDIA/],
    ['what outfit are you wearing?', /^(?!.*invests)/],
    ['Does an llm write your answers?', /language model/],
    ['OpenAI・Anthropicのうちどちらの企業が赤字を予測？', /740億/],
    ['Azureの金額は？', /^(?!.*出資)/],
    ['AnthropicがMicrosoftにお金をもらっておきながら、そこに出資もしてるの？', /^(?:いや|ううん)/],
    ['Who is first, OpenAI, Anthropic, or what?', /^(?!No|Nope|Yes|Yep)/],
    ['セーフティネットって何のこと？', /保険/],
  ])('“%s”', (typed, answer) => {
    expect(ask(typed).text).toMatch(answer);
  });

  test('a request to say it again is no question of its own', () => {
    expect(lastOf('Who pays whom?', 'sorry, could you say that again?')).toMatch(/\$30 billion/);
  });

  test.each(['?'.repeat(8000), '。'.repeat(8000), `${'.'.repeat(8000)}x`])(
    'a run of marks stays',
    (typed) => {
      expect(withoutPadding(typed)).toBe(typed);
    },
  );
});
