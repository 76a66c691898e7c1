import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const UNDISCLOSED = /^(?:Yes|Yep|うん)[.、].*(?:undisclosed|非公開|公表されていない)/;
const UNSTATED = /^(?:Yes|Yep|うん)[.、].*(?:article doesn't|記事に書かれていない)/;

test.each<[string[], RegExp]>([
  [["what is NVIDIA's xAI stake worth", 'oh so no one really knows'], UNDISCLOSED],
  [["what is NVIDIA's xAI stake worth", "they won't tell?"], UNDISCLOSED],
  [['NVIDIAのxAIへの出資額は？', 'へえ、誰にもわからないんだ'], UNDISCLOSED],
  [['what does Microsoft pay NVIDIA', 'so nobody has any idea'], UNSTATED],
  [['FidelityはOpenAIにいくら出した？', 'じゃあ謎なのか'], UNSTATED],
  // What is stated is known, and of the future nobody knows.
  [['what does Anthropic pay Microsoft', 'so nobody knows'], /^(?!.*undisclosed)/s],
  [['what comes in five years', 'so nobody knows'], /^(?!.*(?:NVIDIA|undisclosed))/s],
])('%j: a sum that nobody tells', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

const IN_OPENAI = /\$13 billion|130億ドル/;
test.each<[string[], RegExp]>([
  [["what's Microsoft's strategy", 'and their OpenAI bet is how big'], IN_OPENAI],
  [["what's Microsoft's strategy", 'how much have they sunk into OpenAI by now'], IN_OPENAI],
  [['Microsoftの戦略は？', 'ちなみにOpenAIへの出資額は？'], IN_OPENAI],
  [['Microsoftの戦略は？', 'Anthropicの分はいくら？'], /50億ドル/],
  [["what's NVIDIA's strategy", 'their Anthropic stake, how large'], /\$10 billion/],
  [["what's NVIDIA's strategy", "and Microsoft's?"], /hedge|diversif/],
])('%j: the stake of the one that was spoken of', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

const PAID_ON = /^(?:No|Nope|いや|ううん)[.、].*(?:pays NVIDIA|NVIDIAに支払い)/;
test.each<[string[], RegExp]>([
  [['what does Anthropic pay Microsoft', 'and the cash just stays there?'], PAID_ON],
  [['what does Anthropic pay Microsoft', "so Microsoft hoards the lot, it won't move on?"], PAID_ON],
  [['what does Anthropic pay Microsoft', 'does any of it go on to somebody else?'], /^(?:Yes|Yep)\..*NVIDIA/],
  [['AnthropicがMicrosoftに払うのはいくら？', 'その金そこで止まってるの？'], PAID_ON],
  [['AnthropicがMicrosoftに払うのはいくら？', 'Microsoftの懐に入って終わり？'], PAID_ON],
  [['what does Microsoft invest in Anthropic', 'and it stays there?'], /^(?!.*pays NVIDIA)/s],
])('%j: money that was paid is paid on', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

const NET = /\$25 billion|250億ドル/;
test.each<[string[], RegExp]>([
  [
    [
      'what does Anthropic pay Microsoft',
      'and Microsoft invests how much in it',
      'so Anthropic is overpaying',
    ],
    NET,
  ],
  [['AnthropicはMicrosoftにいくら支払う？', 'Microsoftからの出資は？', 'それAnthropicが大損してない？'], NET],
  [['does OpenAI make a loss?', 'so OpenAI loses out'], /^(?!.*25 billion)/s],
])('%j: what is left of it', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

const LOOP = /Anthropic →.*Microsoft →.*NVIDIA →/;
test.each<[string, RegExp]>([
  [
    'tried to sketch the Anthropic, Microsoft and NVIDIA thing for my sister and lost it halfway. so who pays whom',
    LOOP,
  ],
  ['母にAnthropicとMicrosoftとNVIDIAの関係を話そうとしたら混乱した。要するに誰から誰にお金がいくの？', LOOP],
  ['who apart from NVIDIA and Microsoft is funding these labs', /Ark Ventures and Fidelity/],
  ['anybody besides NVIDIA putting money into this?', /Microsoft, Ark Ventures and Fidelity/],
  ['NVIDIAとMicrosoft以外に投資してるのはどこ？', /Ark Ventures.*Fidelity/],
  ['NVIDIA以外のチップメーカーは？', /AMD/],
  ['who invests in OpenAI besides Microsoft?', /NVIDIA/],
  ['wait, seventy-four billion? when', /2028/],
  ['thirteen billion from whom', /Microsoft/],
])('%s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});
