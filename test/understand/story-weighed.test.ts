import { describe, expect, test } from 'vitest';
import { askedIn } from '../../src/understand/story.ts';
import { ask, parts } from '../core.ts';

describe('in a story what is asked counts, wherever it stands', () => {
  test.each([
    [
      '昨日は健康診断で、採血が三回も失敗して腕があざだらけです。先輩いわく「AI市場は2030年に2兆ドルになるから今のうちに買え」だそうで、昼休みの間じゅう聞かされました。でも今の大きさを聞いたら黙ったんです。2025年のAI市場はどのくらいの規模なのでしょうか。検診のあとのうどんは美味しかったです。',
      /1,000億/,
    ],
    [
      'うちの義父が「AI会社はどこも自転車操業だ」と言い出しました。新聞でバブルだの利益相反だのと読んだらしく、退職金1,200万円を全部貯金に移すと言って聞きません。庭では今年も柿が40個なりました。私はこのお金の循環にも良い面があると思うので、それを話してやりたいんです。どんなものがあるか教えてください。柿は甘いです。',
      /イノベーション|選択肢/,
    ],
    [
      '今日はくたくた。午前は役所、午後は車検で8万円。待合室のラジオでAIの話をやっていて、AzureでClaudeがどうのと話してた。寝る前に二つだけ教えて。NVIDIAとMicrosoftはAnthropicに合わせて最大いくら入れるのか、あとClaudeはどこのクラウドで使えるのか。明日は雨らしい。',
      /150億[^]*Azure|Azure[^]*150億/,
    ],
    [
      '従姉の結婚式で二次会の会費が9千円。友人代表が「全部に賭けるって猫が言ってた」と返して爆笑されていました。猫のあなたに聞きます、AI企業すべてに投資するのを何にたとえたんですか？引き出物はタオルでした。',
      /競馬|全通り/,
    ],
    [
      "Monday was a wash. The agency kept asking whether I was a 'team player'. They said that they might be bought by somebody, he wouldn't say who, and named NVIDIA and Microsoft in one breath as if that were a hint. It got me curious about those on top. Who is Anthropic's CEO? I ought to know before my interview on Friday with a man called Pete, who is into fishing and 'awareness'.",
      /doesn't|does not|not/,
    ],
  ])('%s', (text, must) => {
    expect(ask(text).text).toMatch(must);
  });

  test('a thin request leans on the nearest sentence that is hers', () => {
    const story =
      '新聞でバブルだの利益相反だのと読んだらしく、退職金1,200万円を全部貯金に移すと言って聞きません。私は悪い話ばかりでもないと思うので、この仕組みの良いところを義父に説明してやりたいんです。何があるか教えてください。';
    const [asked = '', more] = askedIn(story, { ...parts });
    expect(asked).toMatch(/良いところ.*教えてください。$/);
    expect(more).toBeUndefined();
  });

  test('what is asked besides brings along what is asked before it', () => {
    const story =
      '会計は2,980円でした。それで寝る前に二つだけ聞きたい。NVIDIAとMicrosoftはAnthropicに合わせて最大いくら入れるのか、あとClaudeはどこのクラウドで使えるのか。明日はたぶん忘れるけど。';
    expect(askedIn(story, { ...parts })).toEqual([expect.stringMatching(/^NVIDIAと.*使えるのか。$/)]);
  });

  test('words that somebody gave back to somebody are no order', () => {
    expect(ask('弟が「お金は回る」と返して爆笑してた。xAIの出資者って誰なの').text).toMatch(/NVIDIA/);
    expect(ask('「はい」とだけ返して').kind).toBe('smalltalk');
  });
});
