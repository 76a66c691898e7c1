import { describe, expect, test } from 'vitest';
import { lastOf, talk } from '../core.ts';

const YES = /^(?:yes|yep|yeah|うん|そう)/i;
const NO = /^(?:no|いや|ううん)/i;

describe('half a sentence that only points back is read off the last turn', () => {
  test.each([
    [['who backs anthropic?', 'anyone else?'], /^That's all: beyond NVIDIA/],
    [['Anthropicの投資家おしえて', 'ほかにいる？'], /それで全部/],
    [['who backs anthropic?', "so which one's the biggest"], /\$10 billion/],
    [['Anthropicの投資家おしえて', '一番多く出してるのは？'], /100億/],
    [['who backs anthropic?', "which one's the biggest", 'and the smallest with a number'], /\$5 billion/],
    [['who are the investors in openai?', 'which of them gave a number', 'and the rest?'], /NVIDIA, Ark/],
    [['OpenAIの株主は？', '金額わかるのは？', '残りは？'], /NVIDIA、Ark/],
    [['who are the investors in openai?', 'who was first'], /NVIDIA was one of/],
    [["what's the biggest deal in there?", 'second biggest?'], /\$13 billion/],
    [['一番でかい取引は？', '二番目は？'], /130億/],
    [['how big will the market be in 2030', 'and now?'], /About \$100 billion: /],
    [['AI市場って2030年にどのくらい？', '今は？'], /^約1,000億ドル/],
    [['who invests in xai', 'when?'], /doesn't say/],
    [['NVIDIAの投資先って？', 'いつの話？'], /2025年11月/],
    [['how much does anthropic pay microsoft', "so who's ahead"], /\$25 billion/],
    [['does apple invest in anthropic?', 'then who does'], /NVIDIA \(up to/],
    [['AppleはOpenAIに投資してる？', 'じゃあ誰がしてるの'], /130億/],
    [['how much is openai going to lose', 'who said so', 'and anthropic?'], /depreciation/],
    [['OpenAIっていくら赤字なの', '誰がそう言ってるの', 'Anthropicは？'], /減価償却/],
    [['循環の話を言い出したのは誰？', 'なんて言ったの'], /Microsoftへ/],
    [['when was the three-way announcement?', 'what did each commit'], /\$5 billion.*\$10 billion/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('what stands for a company, or is asked of its stake, means the one that was talked about', () => {
  test.each([
    [['is microsoft an investor in anthropic', 'how much max'], /\$5 billion/],
    [['is microsoft an investor in anthropic', 'what do they get out of it'], /hedge/],
    [['NVIDIAってAnthropicに出資してんの', 'NVIDIA側のメリットは'], /エコシステム/],
    [['NVIDIAってAnthropicに出資してんの', '逆にAnthropicからNVIDIAには？'], /NVIDIA/],
    [['who supplies chips to xai', 'for what product'], /Grok/],
    [['xAIのチップはどこ製？', 'Anthropicも同じとこ？'], /NVIDIA/],
    [["what's the growth rate of the market", 'does that fit the 2030 number'], /82%/],
    [['循環の仕組みを教えて', '最初に払うのは？', 'その次は？'], /MicrosoftはNVIDIAに/],
    [['do microsoft and nvidia both back openai?', 'which one more'], /\$13 billion/],
    [['OpenAIに出資してるとこ教えて', '何社？'], /Ark Ventures/],
    [['who backs openai', 'what layer is it in'], /OpenAI/],
    [['nvidia → xai, got a number for that', 'mk what about for anthropic'], /\$10 billion/],
    [['イーロンのとこ(xAI)に金出してんの誰', 'GPUの会社のぶんの額は'], /非公開/],
    [['OpenAI: full list of backers', 'now knock out whoever also holds xAI'], /Microsoft/],
    [['アークが出資してる会社は？', '何ドル入れたかはわかる？'], /書かれて|記載/],
    [['MicrosoftがAnthropic買うかもってほんと？', '誰の話？'], /テクにゃん/],
    [['how much will openai lose', 'who predicted it'], /^(?!.*OpenAI's who)/],
    [['who said money goes round?', 'where did he post it'], /Bluesky/],
    [['Kovachって何者？', 'どこに書いてたんだっけ'], /Bluesky/],
    [['xAIの株主は？', 'そこのチップはどこの？'], /xAI.*NVIDIA/],
    [['who supplies xai', 'what are they making with the gpus'], /^xAI develops its Grok/],
    [['xAIってどこが出資', 'GPUで何作ってるの'], /Grok/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('the so-manieth of what was told', () => {
  test.each([
    [['what are the risks?', 'the first one'], /bubble/],
    [['what are the risks?', 'the first one', 'tell me more about the second'], /Conflicts of interest/],
    [['リスクを教えて', '1つ目くわしく'], /バブル/],
    [['3つの層ってなに', '2つ目は？', 'そこに入ってる会社は？'], /Azure/],
    [['3つの層ってなに', '二番目には誰がいる'], /Azure/],
    [['what are the layers', "who's in the third one"], /NVIDIA, AMD/],
    [['gimme the ugly side quick', 'the conflict one, say more'], /transparency/],
    [['リスクは？', '歪みってどういう意味'], /参入障壁/],
    [['Explain the three layers please', 'the middle one', "who's in it"], /Azure/],
    [['microsoft’s strategy in 3 points', 'the last one in detail', "nvidia's?"], /^NVIDIA is after/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('a figure alone is held against the sum that was told', () => {
  test.each([
    [['how much has microsoft put into openai', 'more than $20 billion?'], /^At least \$13/],
    [['how much has microsoft put into openai', 'so over 10?'], YES],
    [['マイクロソフトってOpenAIにいくら入れた？', '100億ドル以上？'], YES],
    [['マイクロソフトってOpenAIにいくら入れた？', '200億は超えてないよね？'], /^(?!ううん|うん).*130億/],
    [['nvidia to anthropic, amount?', 'more than 15 billion?'], NO],
    [['nvidia to anthropic, amount?', "is that more than microsoft's?"], YES],
    [['NVIDIAはAnthropicにいくら？', 'Microsoftより少ない？'], NO],
    [['fidelity in on xai?', 'ark too?'], YES],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

test('what is asked in one message is not told twice, nor forgotten', () => {
  const [{ text } = { text: '' }] = talk('who invests in xAI, and how much, and when?');
  expect(text).toMatch(/^.*undisclosed.*\nWhen NVIDIA/);
});

describe('half a sentence is understood in words that nobody wrote a pattern for', () => {
  test.each([
    ['who backs xAI', 'which of em keeps schtum about the sum', /NVIDIA.*Fidelity/],
    ['three risks?', 'and are there any perks to it', /three merits/],
    ['three merits?', 'hmm and whats the flip side of all this', /three risks/],
    ['what does anthropic pay microsoft', 'and where does all that cash wander off to next', /NVIDIA/],
    ['AnthropicはMicrosoftにいくら払う？', 'で、もらった側はその金どこへ回すん', /NVIDIA/],
    ['MicrosoftってOpenAIにいくら出してる？', 'ほんで上乗せ分は？', /30億ドル以上/],
    ['リスクを三つ教えて', 'ほな、おいしいとこはあるん？', /メリット/],
    ['Steve Kovachって誰', 'その人どないな台詞を残したん', /Anthropic.*Microsoft.*NVIDIA/],
    ['what is the AI market of 2025?', 'seriously? you sure', /\$100 billion/],
  ])('“%s” “%s”', (first, second, told) => {
    expect(talk(first, second).at(-1)!.text).toMatch(told);
  });

  test.each([
    ['three risks?', 'thanks, that helps a lot'],
    ['リスクを三つ教えて', 'へえ、ありがとう'],
  ])('“%s” “%s” asks for nothing', (first, second) => {
    expect(talk(first, second).at(-1)!.kind).toBe('smalltalk');
  });
});

describe('half a sentence means what stands next to what was told', () => {
  test.each([
    ['AI市場って2025年でどのくらい？', '5年後は？', /2兆ドル/],
    ['who is Steve Kovach', 'works for bloomberg right', /CNBC/],
  ])('“%s” “%s”', (first, second, told) => {
    expect(talk(first, second).at(-1)!.text).toMatch(told);
  });
});

describe('half a sentence that plainly means another fact is no word on the last one', () => {
  test.each([
    [
      [
        'why is microsoft putting money into anthropic when it has openai?',
        'ok and nvidia, what do they get out of it',
      ],
      /GPU/,
    ],
    [['what comes in the next year or two', 'ok and like 3 to 5 years'], /shake-out|weeded|regulation/],
    [['MSはなんでAnthropicに？', 'なんで全部に張るんだろ'], /予測|勝つ|読め|分散/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('a name, a sum or a date alone is held against what was told', () => {
  test.each([
    [
      ['what does nvidia get out of backing everybody', 'no wait i meant microsoft'],
      /^Microsoft is after three things/,
    ],
    [['how much is ms putting into anthropic', 'nah its 10, u got it wrong'], /^no.*up to \$5 billion/i],
    [
      ['how much is ms putting into anthropic', 'so nvidia is the one doing 5 then?'],
      /^no.*up to \$10 billion/i,
    ],
    [
      ['how much is ms putting into anthropic', 'does nvidia put in more than that?'],
      /^ye.*NVIDIA’?'?s is bigger/i,
    ],
    [['MSはAnthropicにいくら？', 'NVIDIAはそれより多い？'], /^(?:うん|そう).*NVIDIA/],
    [['what is the ai market in 2025 and 2030', 'bruh so thats 20x'], /^ye.*20 times/i],
    [['what does anthropic pay microsoft', 'over how many yrs'], /payment schedule/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });

  test('two stakes together are held against what goes the other way', () => {
    expect(
      lastOf(
        'what do ms and nvidia put into anthropic',
        'in total?',
        'how does that compare to what anthropic sends back to ms',
      ),
    ).toMatch(/\$30 billion from Anthropic to Microsoft/);
  });
});

describe('one more of a list is held against it', () => {
  test.each([
    [['what do they compete on', 'safety too?'], /^no.*safety/i],
    [['and where do the labs team up?', 'pricing too?'], /^no.*price/i],
    [['競争してる分野は？', '価格も？'], /^(?:うん|そう|はい).*価格/],
    [['協力してる分野は？', '値段もなんだ？'], /^(?:いや|ううん).*価格/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });

  test.each([
    [['how bad do openai’s losses get', 'and xai’s?'], /nothing like that about xAI/],
    [['OpenAIの赤字はどれくらい？', 'xAIは？'], /xAIのことは/],
    [['explain the money loop in one line', 'says who'], /Kovach/],
    [
      ['who said anthropic pays ms, ms pays nvidia and both invest', 'he is the bloomberg guy right'],
      /^no.*CNBC/i,
    ],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

test.each([
  [['how much do ms and nvidia each put into anthropic', 'so 15 max together?'], /^ye.*\$15 billion/i],
  [
    ['how big is the ai market by 2030', 'ok and rn?', 'so thats like 20x in 5 yrs?? am i mathing right'],
    /^ye.*20 times/i,
  ],
])('%j: a sum without its unit, and a factor with its years', (texts, told) => {
  expect(lastOf(...texts)).toMatch(told);
});
