import { describe, expect, test } from 'vitest';
import { ask, talk } from '../core.ts';

const NO = /^(?:No\b|Nope|Not quite|Well, not|Ah, not|いや|ううん|おっと)/;
const YES = /^(?:Yes|Yep|うん|そう)/;

describe('a figure of the article that is said to be of something else is denied with its owner', () => {
  test.each([
    ['60% is the growth of NVIDIA’s revenue, correct?', /AI market/],
    ['Is 60% the share of the chip market that NVIDIA has?', /AI market/],
    ['OpenAI will be worth $2 trillion by 2030, right?', /AI market/],
    ['Confirm: the $100 billion is OpenAI’s revenue.', /AI market/],
    ['xAI grows 60% a year, yes?', /AI market/],
    ['Microsoft and OpenAI lose 74 billion together in 2028?', /OpenAI forecasts/],
    ['The cloud market will be worth $2 trillion by 2030, right?', /AI market/],
    [
      'Is the $10 billion a profit of NVIDIA?',
      /NVIDIA (?:announced|is putting|invests)|investment in Anthropic/,
    ],
    ['年60%っていうのはOpenAIの売上の伸びですよね', /AI市場/],
    ['2兆ドルはAnthropicの時価総額だよね', /AI市場/],
    ['xAIは年60%成長してるんでしょ', /AI市場/],
    ['半導体市場は2030年に2兆ドルになるんだよね', /AI市場/],
    ['100億ドルはAnthropicの利益？', /Anthropicに最大100億ドル/],
    ['記事では2030年の市場が1000億ドルだって？', /2兆ドル/],
  ])('%s', (text, owner) => {
    const reply = ask(text).text;
    expect(reply).toMatch(NO);
    expect(reply).toMatch(owner);
  });

  test.each([
    ['NVIDIA’s $74 billion loss in 2028: what caused it?', /OpenAI forecasts/],
    ['With NVIDIA’s 60% annual growth, when does it reach 2 trillion?', /AI market is forecast at about 60%/],
    ['NVIDIAの2028年の740億ドルの赤字の原因は？', /OpenAIは/],
  ])('%s: told whose it is, with neither a yes nor a no asked for', (text, owner) => {
    expect(ask(text).text).not.toMatch(YES);
    expect(ask(text).text).toMatch(owner);
  });

  test.each([
    'Does OpenAI forecast a loss of $74 billion in 2028?',
    'Is the AI market forecast to grow 60% a year?',
    'OpenAIは2028年に740億ドルの損失を見込んでいる？',
  ])('%s: yes', (text) => {
    expect(ask(text).text).toMatch(YES);
  });

  test.each(['t/f: the market reaches 2 billion dollars in 2030', '市場は2030年に2億ドルに達するんだよね？'])(
    '%s: the unit is mistaken',
    (text) => {
      expect(ask(text).text).toMatch(NO);
      expect(ask(text).text).toMatch(/2 trillion|2兆/);
    },
  );
});

describe('money between two is told by the deal that there is between the same two', () => {
  test.each([
    ['what sum did NVIDIA hand Anthropic?', /10 billion/],
    ['how much has Microsoft sent to OpenAI over the years?', /13 billion/],
    ['Total cash NVIDIA has transferred to Anthropic?', /10 billion/],
    ['NVIDIAがAnthropicに渡した額は？', /100億/],
    ['MicrosoftがOpenAIに何年にもわたって渡した総額は？', /130億/],
  ])('%s: the stake, without a no', (text, sum) => {
    expect(ask(text).text).toMatch(sum);
    expect(ask(text).text).not.toMatch(/doesn't|書かれていない|出てこない/);
  });

  test.each([
    ['how much does Anthropic pay NVIDIA?', /NVIDIA announced/],
    ['Is xAI paying NVIDIA for chips?', /NVIDIA invests in xAI/],
    ['AnthropicがNVIDIAに払うのはいくら？', /NVIDIAは最大100億ドルをAnthropicに/],
    ['Microsoftの払うお金はAnthropicにいくら入る？', /最大50億ドル/],
    ['anthropic ga nvidia ni 100oku doru haratta no?', /NVIDIAは.*Anthropicに.*100億ドル/],
    ['NVIDIAからMicrosoftへの300億ドルの支払いは何年間？', /AnthropicはMicrosoftに300億ドル/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    'Since Microsoft is in for $10bn and Nvidia for $5bn in Anthropic, why is Microsoft keener?',
    'NVIDIAが50億でMicrosoftが100億なのに、なぜAnthropicに差がつくの？',
  ])('%s: what is mixed up is set right first', (text) => {
    expect(ask(text).text).toMatch(NO);
    expect(ask(text).text).toMatch(/NVIDIA \(up to \$10 billion\)|NVIDIA（最大100億ドル）/);
  });

  test.each([
    'who even pays who with Anthropic, Microsoft and NVIDIA',
    'AnthropicとMicrosoftとNVIDIAは誰が誰に金を出してるの',
  ])('%s: all that goes round between them', (text) => {
    expect(ask(text).text).toMatch(/30 billion|300億/);
    expect(ask(text).text).toMatch(/10 billion|100億/);
    expect(ask(text).text).toMatch(/\b5 billion|50億/);
  });
});

describe('reasons asked for as a list are all told', () => {
  test.each(['Microsoft’s reasons for betting on Anthropic', 'MicrosoftがAnthropicに賭ける理由'])(
    '%s, and how much it is',
    (text) => {
      const [why, sum] = talk(text, /[ぁ-ん]/.test(text) ? 'いくら？' : 'how much?');
      expect(why?.text).toMatch(/customers|顧客/);
      expect(sum?.text).toMatch(/5 billion|50億/);
    },
  );
});
