import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES_OR_NO = /^(?:Yes|Yep|No|Nope|うん|いや|ううん)/;

describe('plain questions are answered plainly', () => {
  test.each([
    ['What do the AI labs get from Microsoft and Google?', /cloud compute capacity/],
    ['AI企業はGoogleとMicrosoftから何を得ているの？', /コンピュート容量/],
    ['What do AI companies get from NVIDIA?', /GPU/],
    ['Claudeはどこで使える？', /Azure/],
    ['AnthropicはClaudeをどこから提供している？', /Azure/],
    ['On which cloud is the OpenAI API offered?', /Azure/],
    ['TPUを作っているのはどこ？', /Google/],
    ['Which company makes the TPU?', /Google/],
    ['List the names in each: AI companies, clouds and chips.', /OpenAI.*AWS.*AMD/],
    ['AI企業・クラウド・チップについて、それぞれ会社名を教えてください', /OpenAI.*AWS.*AMD/],
    ['What do start-ups have to face?', /^Barriers/],
    ['In which areas do the rivals cooperate?', /infrastructure, standardisation, safety/],
    ['どの層も一つでは成功できないのはなぜ？', /相互に依存/],
    ['新しい会社でも入ってこれる？', /新しいプレイヤー.*参入障壁/],
  ])('%s', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(told);
    expect(reply).not.toMatch(/doesn't|載っていない|書かれていない/);
  });

  test.each([
    ['循環のリスクは何ですか？誰が勝つか分からないのはなぜですか？', /バブル[\s\S]*\n.*予測できない/],
    ['出資額はいくらですか、MicrosoftからOpenAIへの。できない場合は理由を教えて', /130億/],
  ])(
    'what can’t be known is asked as well, unless it is only the reason for not telling: “%s”',
    (text, told) => {
      expect(ask(text).text).toMatch(told);
    },
  );

  test.each([
    ['OpenAIは利益が出ている？', /^(?:いや|ううん).*740億/],
    ['OpenAIは黒字なの？', /^(?:いや|ううん).*740億/],
    ['OpenAIは赤字が出てる？', /^うん.*740億/],
    ['Does OpenAI turn a profit?', /^No.*\$74 billion/],
  ])('a loss is no profit: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    ['なぜどの層も単独では成功できないの？'],
    ['Why can none of the layers succeed alone?'],
    ['In which areas do the rivals cooperate?'],
  ])('no yes or no where a reason or a list is asked for: “%s”', (text) => {
    expect(ask(text).text).not.toMatch(YES_OR_NO);
  });
});
