import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

test.each<[string, RegExp]>([
  [
    'Which investor is in all the labs except xAI?',
    /^Microsoft: named as an investor in OpenAI and Anthropic/,
  ],
  ['does anybody hold stakes in every lab but xAI?', /^(?:Yes|Yep)\b.*Microsoft/],
  ['xAI以外の全社に入れている投資家は誰？', /Microsoftだにゃ/],
  ['who backs exactly two of the three AI companies?', /not in all of them: Microsoft\./],
  ['三社のうち二社にしか出資していないのは誰？', /一部にだけ出資しているのは、Microsoft/],
  ['xAIの投資家リストに足りないのはどこ？', /Microsoftだにゃ/],
  [
    'OpenAIの株主とxAIの株主で被っているのは？',
    /^OpenAIとxAIに共通の出資者は、NVIDIA、Ark Ventures、Fidelity/,
  ],
  [
    'Is there a lab with no backers in common with OpenAI?',
    /^(?:No|Nope)\b.*NVIDIA, Ark Ventures and Fidelity/,
  ],
  ['xAIと共通の出資者がいないAI企業はどこ？', /共通の出資者は、NVIDIA、Ark Ventures、Fidelity/],
  ['Which of the arrows point to Anthropic?', /^Anthropic gets investment from NVIDIA/],
  ['Microsoftで終わる矢印はどれ？', /Anthropic（300億ドル）/],
])('sets over the deals in other words: %j', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['What do Microsoft and NVIDIA put into Anthropic in total?', 'whose share is larger?'],
    /^NVIDIA's is bigger/,
  ],
  [['AnthropicにMicrosoftとNVIDIAが入れる合計額は？', 'うち大きい方はどっち？'], /^NVIDIAのほうが大きい/],
  [
    ['What do Microsoft and NVIDIA put into Anthropic in total?', 'as percentages?'],
    /About 33%[^]*About 67%/,
  ],
  [['AnthropicにMicrosoftとNVIDIAが入れる合計額は？', '割合だと？'], /約33%[^]*約67%/],
])('of a sum of two, whose part is how large: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['what are the upsides', 'and the cons?'], /^The cycle has three risks/],
  [['循環のメリットは？', 'リスクのほうは'], /三つだにゃ/],
  [['2030年のAI市場はいくら？あと年率も', 'うわ。2025年の何倍やねん'], /^約20倍/],
  [['AI市場、2030年はどんくらい?ほんで毎年何%ペース?'], /約60%/],
  [
    ['In which outlook does AI regulation get serious, and in which does AGI come up?'],
    /mid-term[^]*long-term/,
  ],
  [['AI規制が本格化するのはどの時期で、AGIへの移行はどの時期？'], /3～5年[^]*5年以上/],
])('the other list, another figure, each of two horizons: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['who backs both OpenAI and Anthropic', 'do all of those back xAI as well?'], /^(?:No|Nope)\b.*Microsoft/],
  [['who is in both openai and anthropic', 'which of these is a cloud provider?'], /^Microsoft\b/],
  [['who invests in all three labs', 'which of them makes gpus?'], /^NVIDIA\b/],
  [
    ['三社全部に投資してるのは誰？', 'そのうち金額が一つも出てないのは？'],
    /Ark VenturesとFidelityだにゃん?。$/,
  ],
  [['Microsoftの出資先は？', 'そのうちMicrosoftに払っているのは？'], /Anthropic[^]*300億ドル/],
  [["Which of NVIDIA's holdings is Microsoft not in?"], /^NVIDIA, but not Microsoft, invests in xAI/],
  [['Where does the money Anthropic pays end up?'], /Anthropic → \(pays \$30 billion\) → Microsoft/],
  [['Anthropicの払ったお金は最終的にどこへ行く？'], /Anthropic →（300億ドルを支払い）→ Microsoft/],
])('what those who were told do besides, and where money ends up: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
