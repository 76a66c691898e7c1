import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('half a question that is like nothing is left to what was told', () => {
  test.each([
    [["What's the bubble risk about?", 'in what context?'], /"Possibility of a bubble"|section/],
    [['バブルのリスクって何', 'どういう文脈で？'], /節/],
    [['xAIにMSの金入ってる？', 'じゃあ誰', '額は'], /NVIDIA（金額は非公開）/],
    [['NVIDIA gives 5 to Anthropic and MS 10 right', 'hm', 'so 15 in total'], /\$15 billion/],
    [['NVIDIAがAnthropicに50億でMSが100億だっけ', '逆か', 'じゃあ合わせて150億'], /150億/],
    [['Who backs Anthropic?', 'list them all'], /Ark Ventures and Fidelity/],
    [['Anthropicに出資してるの誰', '全部挙げて'], /Fidelity/],
    [['11月に何かあった？', '具体的には', 'どっちがでかい'], /NVIDIAのほうが大きい/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('the one that was talked of last is the one that is asked about', () => {
  test.each([
    [['What is Grok?', 'who gave them money'], /xAI.*NVIDIA/],
    [['Where does Google fit?', 'any stake?'], /^No/],
    [['Googleは出てくる？', 'OpenAIに出資してる？'], /^(?:いや|ううん).*Google/],
    [['Googleってどういう位置', '出資はしてる？'], /^(?:いや|ううん)/],
    [['NVIDIAってチップ屋？', '出資もしてる？'], /NVIDIAの出資先/],
    [['Anthropicって何者', '誰が金出してる'], /NVIDIA（最大100億ドル）とMicrosoft（最大50億ドル）/],
    [['Anthropicって何者', '逆にどこに払ってる'], /^AnthropicからMicrosoftへの支払いは300億ドル/],
    [
      ["Who's Ark Ventures?", 'which others does it hold'],
      /^Ark Ventures invests in OpenAI, Anthropic and xAI/,
    ],
    [['Fidelityって何', 'どこに出してる', 'Arkと同じ？'], /^うん/],
    [['Who runs Fidelity?', 'ok what does it hold then', 'same as ark?'], /^Ye[sp]/],
    [['Could MS buy OpenAI?', 'what about anthropic'], /might one day acquire Anthropic/],
    [['Googleって出資してる？', 'TPUって'], /TPU/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('what was announced together is gone on from', () => {
  test.each([
    [["What's the deal from November?", 'how much total'], /\$15 billion/],
    [["What's the deal from November?", 'how much total', 'who announced it'], /three-way tie-up/],
    [["What's the deal from November?", 'which is bigger'], /NVIDIA's is bigger/],
    [['11月の発表って何', '合計いくら'], /最大150億ドル/],
    [['11月の発表って何', '合計いくら', '誰が発表したの'], /三社提携/],
    [['11月の発表って何', 'どっちが大きい'], /NVIDIAのほうが大きい/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('where the money goes on to, and what it has come to', () => {
  test.each([
    [['Does Anthropic pay Microsoft?', 'fine, and ms keeps every cent?'], /^No.*NVIDIA/],
    [['Does Anthropic pay Microsoft?', 'how much', 'so microsoft pockets it all'], /^No.*NVIDIA/],
    [['AnthropicってMicrosoftに払ってるの', 'MSに全部残るの？'], /^(?:いや|ううん).*NVIDIA/],
    [['AnthropicってMicrosoftに払ってるの', 'じゃあMSが全部懐に入れるわけじゃないんだ'], /^うん.*NVIDIA/],
    [['Does OpenAI pay Microsoft?', 'who does then'], /Anthropic pays Microsoft/],
    [['OpenAIはMSに払ってる？', 'じゃあ誰が払ってる'], /^AnthropicからMicrosoft/],
    [['How much by 2023?', 'from whom to whom', 'and now'], /\$13 billion/],
    [['2023年までにMSはOpenAIにいくら', '今は'], /130億/],
    [['How big is the AI market?', 'vs rn', 'so x how many'], /20 times/],
    [['AI市場って今いくら', '何倍？', '成長率は'], /約60%/],
    [['どの業界と比べてる？', '最初のはどこが強いの'], /Apple/],
    [['スマホ業界とどう違う', '最初のはどの会社の独占'], /Apple/],
    [['Is OpenAI profitable?', 'how bad is it'], /^(?!No)/],
    [["What's a hedge?", 'and the reverse case?'], /still has OpenAI/],
    [['ヘッジって何', '逆のケースは'], /OpenAIが残る/],
    [['AIの規制くるの', 'もっと早いのは'], /1～2年/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
