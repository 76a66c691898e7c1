import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

/** What a conversation ends in. */
type Talk = [texts: string[], told: RegExp];
const endsIn = (talks: Talk[]): void => {
  test.each(talks)('%j: %s', (texts, told) => expect(lastOf(...texts)).toMatch(told));
};

describe('what was told one after the other is added up, with other words between', () => {
  endsIn([
    [
      ['エヌビがアンソロに入れる額いくら', 'マイクロソフトのほうは？', 'あわせたらなんぼ'],
      /^合わせて最大150億ドル/,
    ],
    [
      ['how much is nvidia putting into anthropic', 'and microsoft?', 'why?', 'so together'],
      /^Up to \$15 billion/,
    ],
    [
      ['how much has nvidia put into openai', 'and anthropic', 'and xai', 'so in total?'],
      /being without a figure: OpenAI and xAI/,
    ],
  ]);
});

describe('another side of a tie that was told is asked by a name', () => {
  endsIn([
    [
      ['who backs xai', 'NVIDIAはいくら？', 'じゃあOpenAIは誰が出してる'],
      /Microsoft（130億ドル以上）.*Fidelity/,
    ],
    [['AnthropicがMSに払うのいくら？', 'で、MSからは'], /^最大50億ドル.*MicrosoftがAnthropicに/],
    [
      ['AnthropicがMSに払うのいくら？', 'で、MSからは', 'あ、NVIDIAのぶんも', '足すと？'],
      /^合わせて最大150億ドル/,
    ],
    [
      ['how much does anthropic pay microsoft', 'ok and who does microsoft pay then'],
      /^Microsoft pays NVIDIA/,
    ],
    [['start from anthropic', 'then', 'and then'], /NVIDIA's investment in Anthropic/],
  ]);
});

describe('another one’s reason, and who else does so', () => {
  endsIn([
    [
      ['なんでNVIDIAはいろんなAI企業に投資するの', 'あ、ちがうちがう、Fidelityの理由が知りたかった'],
      /^Ark VenturesやFidelityが賭けているのは、どこか一社の勝ちではなくAI市場全体の成長だにゃん?。(?!.*NVIDIA)/,
    ],
    [
      [
        'なんでNVIDIAはいろんなAI企業に投資するの',
        'Fidelityの理由は',
        '同じやり方してるとこ、もう一社なかったっけ',
      ],
      /^(?:うん|そう)、Ark Ventures/,
    ],
    [['why does nvidia invest in ai firms', 'no i meant why fidelity'], /^Ark Ventures and Fidelity aren't/],
  ]);
});

describe('what may come about one day isn’t settled, and has neither a price nor a date', () => {
  endsIn([
    [['NVIDIAがAnthropicを買収するの？', 'あーそっちか。それってもう確定なん？'], /^いや、.*可能性もある/],
    [['is microsoft buying anthropic', 'so its settled?'], /^(?:No|Nope)\. .*might one day acquire/],
    [['NVIDIAがAnthropicを買収するの？', '買うとしたらいくらになるとか書いてる？'], /可能性もあるよ。$/],
    [['MicrosoftがAnthropicを買収するってほんと？', '金額とかは'], /書かれていない|見当たらない/],
    [['is microsoft buying anthropic', 'for how much and when?'], /^(?!.*\$)(?!.*\n).*might one day acquire/],
    [
      ['is microsoft buying anthropic', 'and what about nvidia buying them'],
      /nothing like that about NVIDIA/,
    ],
  ]);
});

describe('which of those that were told is told by its own point', () => {
  endsIn([
    [
      [
        'hows AI different from the smartphone business',
        'and from cloud?',
        'so which of those was the winner takes all one again',
      ],
      /^Smartphones are a winner-takes-all business/,
    ],
    [
      ['compare the ai industry to the smartphone one', 'ok and which one is more open to cooperation'],
      /^The AI industry is interdependent/,
    ],
    [['スマホ業界とAI業界どう違うの', '協力しないのはどれだっけ'], /^スマホ業界は排他的/],
    [['is it true they bring up Apple and Samsung', 'and AI is described the same way?'], /^(?:No|Nope)\./],
  ]);
});

describe('the name of a point alone is that point of what was told, or of its other side', () => {
  endsIn([
    [['競争してる分野教えて', '逆に協力してるのは', 'じゃあ価格は'], /^[^。]*価格競争[^。]*。$/],
    [
      ['what do they compete on', 'and where do they cooperate', 'pricing?'],
      /^AI companies compete on price[^.]*\.(?: \w+[.!])?$/,
    ],
    [['whos in the cloud layer', 'and chips?'], /^NVIDIA, AMD and Google/],
  ]);
});

describe('the whole of a stake, and what came on top of its first part', () => {
  endsIn([
    [['2023年までにMicrosoftがOpenAIに入れた分は？', '現在までの累計では?'], /累計130億ドル以上/],
    [
      ['MSってOpenAIに100億だっけ', 'それは2023年までの分か', '今だと累計で？'],
      /^MicrosoftのOpenAIへの出資は累計130億ドル以上/,
    ],
    [
      ['how much did microsoft add to openai after 2023', 'thats 30b right?', 'so how much is it'],
      /^At least \$3 billion/,
    ],
  ]);
});

describe('a question with all its words asks for itself, and names what it says of one', () => {
  endsIn([
    [['and google', 'do they make chips too', 'which layer is amd'], /^AMD is named as a maker of AI chips/],
    [['why would microsoft hedge', 'so anthropic is the backup'], /^(?:Yes|Yep)\. .*hedge/],
    [['why would microsoft hedge', 'against what exactly'], /in case OpenAI loses momentum/],
    [['NVIDIAはOpenAIにいくら入れてるの', 'だいたいでも分からん？'], /いくらなのかは記事に書かれていない/],
    [['what does anthropic get from nvidia', 'money wise'], /^Up to \$10 billion/],
    [['3強ってどこ', 'スマホ業界とAI業界どう違うの', '3強ってどこ'], /^(?!.*スマホ).*3強/],
  ]);
});

describe('what is asked of the one giver, or of the same list, leans on what was told', () => {
  endsIn([
    [
      ['MSがAnthropicに出す理由', 'OpenAIにはいくら出してたっけ'],
      /^MicrosoftのOpenAIへの出資は累計130億ドル以上/,
    ],
    [
      [
        'MSがAnthropicに出す理由',
        'OpenAIにはいくら出してたっけ',
        'Anthropicとどっちが多い',
        'いや、やっぱ差が知りたい',
      ],
      /^計算すると80億ドル以上/,
    ],
    [['xAIに出資してるのは', 'OpenAIのほうも同じ顔ぶれ？'], /^いや、/],
    [['Fidelityはどこに投資してる？', 'NVIDIAの合計は？'], /^(?!.*Fidelity).*OpenAIとxAI/],
    [
      ['how much does anthropic pay ms', 'and nvidia puts in what', 'and ms', 'so net?'],
      /^At least \$15 billion/,
    ],
    [['AnthropicがMicrosoftに50億払うんだよね？', 'じゃあいくら？'], /^300億ドル/],
    [["how much is microsoft's total in openai", 'and the initial chunk?'], /^By 2023.*\$10 billion/],
    [
      ['what does nvidia get out of all this', "and microsoft's second?", 'which of them is about customers'],
      /^Microsoft wins enterprise customers/,
    ],
    [['MicrosoftによるOpenAIへの投資、2023年までの分はいくらですか。'], /2023年までが100億ドル/],
  ]);
});

describe('what only announces a question gets no answer yet', () => {
  test.each([
    'こんばんは〜ちょっと聞きたいことある',
    'すみません、質問いいですか？',
    'もう一つ聞いてもいい？',
    'quick question',
    'evening! got a sec?',
    'ハロー、軽く質問していい？',
    'hey can i ask you something',
    'ok one more question',
  ])('%s', (text) => expect(lastOf('AI市場の規模は？', text)).not.toMatch(/記事|投資|article|invest/));
});
