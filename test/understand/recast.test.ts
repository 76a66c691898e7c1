import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const table = (rows: [string, RegExp][]) =>
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

describe('what is asked the long way round in Japanese', () => {
  table([
    [
      'NVIDIAがAI企業3社に投じた総額を算出したいのですが、可能でしょうか。不可の場合は理由もお聞かせください。',
      /^全部の合計は出せない/,
    ],
    ['Microsoftの追加投資の額は公表されていますか。されていない場合は、累計だけで結構です。', /30億ドル以上/],
    ['ArkとFidelityの出資額をそれぞれ。不明ならそう言って', /^(?=.*金額は記事に書かれていない)[^\n]*$/],
    ['OpenAIに出資してるのは？Microsoftは除いて', /^Microsoftのほか.*NVIDIA/],
    ['Ark以外でxAIとAnthropicの両方に入ってるのは？', /NVIDIAとFidelity/],
    ['規制はいつごろ？1〜2年？3〜5年？', /^3～5年[^\n]*$/],
    ['Microsoftはどの会社に出していてどの会社に出していないか教えて', /xAI.*OpenAIとAnthropic/],
    ['Anthropicが受け取る額と出す額、並べて', /300億ドル.*最大150億ドル/],
    ['300億は二社の合計よりどれだけ多い？', /^計算すると150億ドル以上/],
    ['透明性は足りてない？', /^うん/],
    ['10年後の市場規模は？', /^2035年.*書かれていない/],
    ['AI企業同士は仲良しか、けんかしてるか', /では競争し、.*では協力して/],
    ['価格とモデル性能は競争？協力？', /^AI企業はモデル性能.*では競争し[^\n]*$/],
    ['GoogleはAI企業？クラウド？それともチップ？', /^Google.*AI企業.*TPU[^\n]*$/],
    ['Googleって3層全部にいる？それぞれ何で？', /^うん[^\n]*TPU[^\n]*$/],
    [
      'NVIDIAの投資額で公表されているものと、されていないものを分けて示してください。',
      /最大100億ドル.*非公開/,
    ],
    ['Anthropicへの最大出資者とその金額をお願いします。', /^最大100億ドル.*NVIDIA/],
    ['MicrosoftはNVIDIAにいくら払ってる？非公開？', /^[^\n]*金額は記事に書かれていない[^\n]*$/],
    ['MSの出資額の合計は出せる？出せないならなんで？', /^130億ドル以上と最大50億ドル[^\n]*足せない[^\n]*$/],
    ['AIとクラウド、何強なの？', /^クラウド業界.*3強/],
    [
      'OpenAIの出資者をご列挙ください。また、金額が開示されているのはどなたでしょうか。',
      /^Microsoft（130億ドル以上）[^\n]*$/,
    ],
    ['次世代技術って具体的に何？何年後？', /^5年以上先[^\n]*AGI[^\n]*$/],
  ]);
});

describe('each of two things that are asked in one breath is told', () => {
  table([
    ['MicrosoftのAnthropicへの出資額と、なぜ出資するのかを教えてください。', /最大50億ドル[^]*保険/],
    ['買収の話、誰の意見？確定？', /テクにゃん.のコメント[^]*\n(?:いや|ううん)/],
    ['Kovach氏が言ったことって何？いつ投稿？', /循環する[^]*\nいつなのかは記事に書かれていない/],
    ['Claudeはどのクラウドで提供されていますか。また、GPUはどこのものですか。', /Azure[^]*\nNVIDIA/],
    ['筆者と公開日、教えて', /書いた人[^]*\n.*11月20日/],
    [
      '引用元として明記したく、当該記事の公開日とカテゴリをお知らせください。',
      /11月20日[^]*\n[^\n]*Research[^\n]*$/,
    ],
    ['競争分野4つと協力分野4つ、挙げられますか。', /^(?!いや|ううん)(?=[^]*モデル性能)(?=[^]*標準化)/],
    ['競馬で全通り買うって何の例え？誰が？', /テクにゃんの言葉.*競馬/],
    ['新興企業にとってのリスクと、ユーザーにとってのメリットは何でしょうか。', /参入障壁[^]*\n.*選べる/],
    ['OpenAIのAPIはどこのクラウド？MSはいくら出してる？', /Azure[^]*\nMicrosoft.*130億ドル以上/],
    ['GoogleとAMDの扱いは記事でどうなってる？', /^Google.*AI企業[^]*\nAMD/],
    ['AMDとAWSについて教えて', /^AMD.*チップ[^]*\nAWS.*クラウド/],
    [
      'Anthropicの出資者と、各社の出資額を一覧でお願いします。',
      /^(?=.*最大100億ドル)(?=.*最大50億ドル)[^\n]*$/,
    ],
  ]);

  test('whose words they are, by whom employed and where', () => {
    const told = lastOf('この循環を指摘したのは誰ですか？', 'その方の所属と、投稿された媒体も');
    expect(told).toMatch(/CNBC[^]*Bluesky/);
  });

  test('how much each puts in is no comparison', () => {
    const told = ask('MicrosoftとNVIDIAのAnthropicへの出資額、それぞれいくらでしょうか。').text;
    expect(told).toMatch(/^(?!.*のほうが)(?=.*最大100億ドル)(?=.*最大50億ドル)/);
    expect(ask('MicrosoftとNVIDIAのAnthropicへの出資、どちらが多い？差は？').text).toMatch(/^NVIDIAのほうが/);
  });
});
