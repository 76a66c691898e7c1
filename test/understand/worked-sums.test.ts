import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('what stays with the one that is paid, and pays back, is told from its side', () => {
  test.each([
    [
      'Anthropic pays the lot and Microsoft invests everything it promised: what does Microsoft net?',
      /at least \$25 billion.*Microsoft gets/i,
    ],
    ['Take $30B out and $5B back. What stays with Microsoft?', /at least \$25 billion/i],
    [
      'Anthropicが全額払って、Microsoftも満額出資したら、Microsoftの手元にはいくら残る？',
      /250億ドル以上が手元に残る/,
    ],
    ['MSはAnthropicから差し引きいくら儲かるの', /250億ドル以上が手元に残る/],
    ['What does Nvidia net from Anthropic and Microsoft together?', /doesn't give both/],
    ['Anthropic gets 15 and pays 30, so it is 20 billion short, correct?', /^No.*\$15 billion/],
    ['Anthropicは150億もらって300億払うから200億の赤字だよね？', /^ううん.*150億/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });

  test('who may end up buying whom is no sum', () => {
    expect(ask('Could Microsoft end up buying Anthropic outright?').text).not.toMatch(/\$25 billion/);
  });
});

describe('the two ends of the sums that are meant are worked with', () => {
  test.each([
    ['Biggest minus smallest of the three arrows in the diagram?', /at least \$25 billion/i],
    ['difference between the largest and smallest stake in anthropic?', /^\$5 billion/],
    ['図の3つの金額で一番大きいのから一番小さいのを引くと？', /250億ドル以上/],
    ['図の一番大きい金額は一番小さい金額の何倍？', /6倍以上/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('a share of what two may put in is of the company in which both do', () => {
  test.each([
    ["of the two investors' combined maximum, what share is NVIDIA's?", /67%/],
    ["what fraction of the two companies' joint maximum is microsoft's", /33%/],
    ['2社の出資枠合計に占めるMicrosoftの割合を教えてください', /33%/],
    ['両社の上限合計のうちNVIDIAの割合は', /67%/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('the years of an outlook are counted from the date of the article', () => {
  test.each([
    ['Counting from when the article was published, which years does "mid-term" cover?', /2028 to 2030/],
    ['What calendar years would the short-term outlook be?', /2026 to 2027/],
    ['記事の日付から数えると中期は何年から何年？', /2028年から2030年/],
    ['長期的展望って西暦何年頃から？', /2030年ごろから先/],
    ['is the mid-term outlook about 2028 to 2030?', /^Ye/],
    ['2029年は短期に入りますか', /^(?:いや|ううん)/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('the stated rate is worked out for a year, and for what it lacks', () => {
  test.each([
    ['At 60 percent growth from $100bn, what would 2028 be?', /^About \$410|^\$410 billion/],
    ['60%成長だと2028年いくらになる？', /^約?4,100億/],
    ['With 60% growth a year, how big is the market after three years?', /\$410 billion/],
    ['How far off from 2 trillion would we be with the 60% rate?', /\$950 billion/],
    ['60%ペースだと2兆ドルにいくら足りない？', /9,500億/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('a sum that leaves its order open still has its gap', () => {
  test.each([
    [
      'Between Microsoft’s OpenAI total and the combined Anthropic ceiling, which is bigger and by how much?',
      /\$2 billion apart/,
    ],
    ['MicrosoftのOpenAI累計とAnthropicへの2社合計、どっちがどれだけ多い？', /差は20億/],
    ['130億ドル以上のうち2023年より後の分は？', /30億ドル以上/],
    ['if microsoft put 10 in by 2023 and 13 total, whats the rest', /\$3 billion/],
    ['OpenAIの2028年の赤字は、2025年の市場の何パーセントに相当しますか', /74%/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('what was told is reckoned with, however whole the next question looks', () => {
  test.each([
    [['OpenAIの2028年の損失はいくら？', 'それは2025年の市場規模の何％？'], /74%/],
    [['Microsoftの対OpenAI投資の累計は？', 'Anthropic向けの枠も合算した場合の総額はいくらですか'], /180億/],
    [
      ['How much has Microsoft put in OpenAI?', 'with its Anthropic cap added, what is the total?'],
      /\$18 billion/,
    ],
    [
      ['What does Anthropic pay Microsoft?', 'And how much comes back?', "So what's left for Microsoft?"],
      /\$25 billion/,
    ],
    [
      ['AnthropicはMicrosoftにいくら払う？', 'Microsoftから戻るのは？', '差し引きMicrosoftには？'],
      /250億ドル以上が手元/,
    ],
    [['AI市場の予測を教えて', 'つまり5年で何倍になるの'], /^約20倍/],
    [['What will happen in the medium term?', 'which calendar years is that?'], /2028 to 2030/],
    [['中期的にはどうなる？', 'それって西暦だと何年頃？'], /2028年から2030年/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
