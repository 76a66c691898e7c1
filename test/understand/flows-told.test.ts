import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const BOTH_EN = 'What did Microsoft and NVIDIA commit to Anthropic?';
const SUM_EN = 'How much can Anthropic get at most from the two?';
const PAID_EN = 'What goes from Anthropic to Microsoft?';
const BOTH_JA = 'MicrosoftとNVIDIAはAnthropicにいくら出す？';
const PAID_JA = 'AnthropicはMSにいくら払うの';

test.each<[string[], RegExp]>([
  [['Microsoft in the loop: what flows in, what flows out?'], /pays NVIDIA\. .*\$30 billion/],
  [
    ['Who invests in xAI?', 'what about Anthropic, money in and money out'],
    /\$10 billion.*pays .*\$30 billion/,
  ],
  [['What does Microsoft collect and what does it shell out?'], /\$13 billion.*\$30 billion/],
  [['Anthropicはいくらもらっていくら払うの？'], /100億ドル.*300億ドルを支払う/],
  [['OpenAIに誰が出資してる？', 'じゃあMicrosoftは？入ってくるのと出ていくの'], /NVIDIAに支払い.*300億ドル/],
  [['Microsoftは誰から受け取って誰に払ってる？'], /NVIDIAに支払い.*300億ドル/],
])('what comes in and what goes out is told both ways: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    [BOTH_EN, "so it's paying Microsoft more than the pair of them put in together?"],
    /^Ye[sp].*\$15 billion/,
  ],
  [[BOTH_EN, 'so combined they put in more than it pays Microsoft?'], /^No.*\$15 billion/],
  [[SUM_EN, 'and it hands over more than that?'], /^Ye[sp]/],
  [[PAID_EN, 'so the two backers together put in less than that?'], /^Ye[sp]/],
  [[PAID_EN, 'is that less than the two investments put together?'], /^No/],
  [[BOTH_JA, 'てことは、Anthropicが払う額のほうが二社の合計より多い？'], /^うん.*150億ドル/],
  [[BOTH_JA, '両社の出資を足した方が、払う額より多いよね？'], /^(?:ううん|いや)/],
  [[PAID_JA, '両社からもらう分を全部足してもそれより少ないんだ？'], /^うん/],
  [['Anthropicの支払いって、MSとNVIDIAの出資を足した額より大きいの？'], /^うん.*150億ドル/],
])('what is paid is held against all that is put in, whichever comes first: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [["OpenAI's projected loss?", "that's what multiple of what Microsoft has put in so far?"], /5\.7 times/],
  [['the OpenAI red ink number?', 'how many Microsoft-stakes is that'], /5\.7 times/],
  [['OpenAIの赤字はいくら見込み？', 'Microsoftが突っ込んだ額と比べて何倍ほど'], /5\.7倍/],
  [['Market size now and in 2030?', 'so a what-bagger is that'], /^About 20 times/],
  [['Market size 2025, 2030?', "so it's a ten-bagger?"], /^No.*20 times/],
  [['AI市場、今と2030年は？', '何倍株みたいなもん？最初から最後までで'], /^約20倍/],
  [['AI市場の今と将来の規模', '20倍株ってこと？'], /^うん、約20倍/],
])('so many times as much: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['What Anthropic pays minus what both invest?', 'leaving NVIDIA out of it'], /\$25 billion/],
  [["Anthropic's net cash position in the loop?", 'now only count Microsoft'], /\$25 billion/],
  [["What's Anthropic's payment less both investments?"], /\$15 billion/],
  [['Anthropicの持ち出し、差し引きいくら？', 'MSとの二社間に限ると？'], /250億ドル/],
  [['循環全体でAnthropicはいくら持ち出し？', 'NVIDIAは無視して'], /250億ドル/],
  [['出資を引くと、Anthropicの持ち出しはいくら？'], /150億ドル/],
])('a balance with one of two alone: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    '(1) The joint cap of the two stakes announced in November 2025? (2) How does that total compare with the sum the article has going from Anthropic to Microsoft?',
    /\$30 billion from Anthropic to Microsoft\. The other: up to \$15 billion/,
  ],
  [
    '(1) 11月発表の2件の上限の合計は？ (2) その合計は、AnthropicからMicrosoftへ行く額と比べてどうですか？',
    /300億ドルのほう.*150億ドル/,
  ],
])('a total that is pointed back to stands on its side: %s', (text, reply) => {
  expect(lastOf(text)).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    'So NVIDIA pays Microsoft for cloud, and Microsoft pays Anthropic for models, right?',
    /^No.*from Microsoft to NVIDIA[^]*from Anthropic to Microsoft/,
  ],
  ['Anthropic gets paid by Microsoft, and Microsoft gets paid by NVIDIA. Correct?', /^No[^]*\nNo/],
  ['Microsoft is paid by Anthropic and NVIDIA is paid by Microsoft. Correct?', /^Ye[sp]/],
  [
    'NVIDIAはMSにお金を払い、MSはAnthropicに払ってる、この理解でいい？',
    /逆.*払うのはMicrosoft[^]*逆.*払うのはAnthropic/,
  ],
])('of two arrows that are turned around both are set right: %s', (text, reply) => {
  expect(lastOf(text)).toMatch(reply);
});
