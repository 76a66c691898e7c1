import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('terse lists are told item by item', () => {
  test.each([
    [
      'For the timeline: one item each for years 1-2, 3-5 and 5+?',
      /one to two years.*\n.*three to five.*\n.*five years/,
    ],
    [
      'Near term, mid term, long term: a single event for each',
      /one to two years.*\n.*three to five.*\n.*five years/,
    ],
    ['年表用に、短期・中期・長期を各1点だけ', /1～2年.*\n.*3～5年.*\n.*5年以上/],
    ['1-2年、3-5年、5年超。それぞれ一つずつ挙げて', /1～2年.*\n.*3～5年.*\n.*5年以上/],
  ])('one thing of each horizon: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    [
      'How long are the three horizons, and where does the shake-out stand?',
      /One to two years.*\n.*mid-term outlook.*weeded out/,
    ],
    [
      '短期・中期・長期は何年ずつで、規制と収益性の実証はどこに入る？',
      /1～2年.*\n.*中期の見通し.*収益性.*規制/,
    ],
    ['三つの展望は各何年？AGIはどれに入る？', /1～2年.*\n.*長期の見通し.*AGI/],
  ])('how many years each is, and what stands where: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    [
      'TAM now, TAM 2030, growth p.a. That is it.',
      /^The AI market is about \$100 billion.*\$2 trillion.*60%/,
    ],
    [
      "today's TAM, the TAM in 2030, the yearly rate",
      /^The AI market is about \$100 billion.*\$2 trillion.*60%/,
    ],
    ['足元の市場、2030年の市場、年率。以上です', /^AI市場は2025年が約1,000億ドル.*2兆ドル.*60%/],
  ])('both sizes of the market and its rate: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    [
      'Kovach: his employer, where he posted it, and does the quote contain any amounts?',
      /CNBC.*\n.*Bluesky.*\n.*No(?:pe)?\. Anthropic pays/,
    ],
    ['Kovach記者の所属、投稿先、発言に金額は含まれるか', /CNBC.*\n.*Bluesky.*\n.*(?:いや|ううん)、Anthropic/],
    ["Are any figures mentioned in Kovach's words?", /^No(?:pe)?\. Anthropic pays/],
    ['Kovachの言葉に数字は入っていましたか', /^(?:いや|ううん)、Anthropic/],
  ])('whether what was said holds a sum: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    ["On xAI:\n- size of NVIDIA's stake\n- what connects the two (product)", /undisclosed.*\n.*Grok.*GPU/],
    ['Anthropicの件。\n・Microsoftの出資額\n・両社は何でつながっているか', /50億ドル.*\n.*(?:Azure|提携)/],
    ['NVIDIAはxAIと何で繋がってるの？製品名も', /Grok.*GPU/],
  ])('a stake and what else ties the two: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('the one of a list that slipped the mind is told', () => {
  test.each([
    [
      'The labs get cash, compute and… what was the third?',
      /technical partnership with NVIDIA\.(?: \w+[.!])?$/,
    ],
    ['Merits: innovation, more choice, and one more I forget', /single company|failure/i],
    ['リスクって利益相反と市場の歪みと、あと一つ何だっけ', /バブル/],
    ['Microsoftのねらい、顧客獲得とヘッジと…もう一個は？', /多角化/],
    ['クラウドの3強ってAzureとAWSと、もう一つどこだっけ', /Google Cloud/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    ['Two things I forget: who backs xAI, and how many layers are there?', /NVIDIA.*three/s],
    ['①リスクは何個か ②その最後は何か', /三つ|3つ|市場/],
  ])('several questions are no such list: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('whether the outlook takes up again what was told', () => {
  test.each<[string[], RegExp]>([
    [
      [
        'How do the rivals deal with regulation together?',
        'Does that topic come up in the outlook again? When?',
      ],
      /^Y.*three to five years.*regulation/,
    ],
    [['協力している分野は？', '最後のものは展望にも載ってる？何年後？'], /^(?:うん|そう|はい).*3～5年.*規制/],
    [
      ['Which fields do they cooperate in?', 'Is the first one mentioned in the outlook, too?'],
      /^One to two years: .*Three to five: .*Beyond: /,
    ],
    [['バブルのリスクとは？', 'それは今後の展望にも出てくる？'], /^1～2年は.*3～5年は.*5年以上先は/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

test.each([
  ['the ones with no profit.. how many yrs til they get culled', /three to five years/],
  ['AGIまであと何年って書いてた？', /^5年以上先/],
  ['how many yrs till regulation arrives', /^In three to five years/],
])('how many years until something is no lack: “%s”', (text, told) => {
  expect(ask(text)).toMatchObject({ kind: 'answer', text: expect.stringMatching(told) as string });
});
