import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string, RegExp]>([
  [
    'my cousin went on and on about Microsoft and OpenAI at the wedding, the cake melted. anyway how much have they put in',
    /at least \$13 billion/,
  ],
  [
    'My flatmate keeps talking about xAI over breakfast. so who are the backers',
    /NVIDIA.*Ark Ventures and Fidelity/,
  ],
  ['Our teacher mentioned Anthropic and Microsoft in class today. What does it pay them?', /\$30 billion/],
  ['妹がずっとNVIDIAとAnthropicの話をしてる。ところでいくら出すの', /最大100億ドル/],
  ['先輩が飲み会でxAIのことばかり話してて終電を逃した。で、どこから出資を受けてるの', /NVIDIA.*Ark Ventures/],
  ['My aunt got a job at xAI and brags about it. does Microsoft fund it', /^(?:No|Nope|Nah)\b.*xAI/],
  ['いとこがxAIに就職して自慢してくる。Microsoftはそこに出資してるの', /^(?:ううん|いや|いいえ)、.*xAI/],
  ['my teacher asked about AWS in class today. is it in the article at all', /^(?:Yes|Yep|Yeah)\b.*AWS/],
])('what is asked of those whom a story names: %s', (text, reply) => {
  expect(lastOf(text)).toMatch(reply);
});

test.each([
  '何度もお尋ねしてしまい申し訳ございませんでした。おかげさまで明日の会議は乗り切れそうです。誠にありがとうございました。',
  'Apologies for the many messages. Because of you my talk on Friday should go fine. Thank you ever so much!',
])('one’s own news between thanks is no question: %s', (text) => {
  expect(lastOf(text)).not.toMatch(/記事に|article|見つから|読み取れ/);
});
