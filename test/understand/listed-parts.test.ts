import { expect, test } from 'vitest';
import { ask } from '../core.ts';

type Language = 'ja' | 'en';

/** What is asked for: as a question, as a thing, and what any right reply says. */
const THINGS: Record<string, Record<Language, [question: string, thing: string, told: RegExp]>> = {
  date: {
    ja: ['この記事はいつ公開された', 'この記事の公開日', /11月20日/iu],
    en: [
      'when was this article published',
      'the publication date of the article',
      /20(th)?( of)? Nov|Nov(ember)? 20/iu,
    ],
  },
  stake: {
    ja: ['MicrosoftはAnthropicにいくら出す', 'MicrosoftのAnthropicへの出資額', /(?<!\d)50億/iu],
    en: [
      'how much is Microsoft putting into Anthropic',
      "Microsoft's investment in Anthropic",
      /(?<![\d.,])5 billion/iu,
    ],
  },
  otherStake: {
    ja: ['NVIDIAはAnthropicにいくら出す', 'NVIDIAのAnthropicへの出資額', /(?<!\d)100億/iu],
    en: [
      'how much is NVIDIA putting into Anthropic',
      "NVIDIA's investment in Anthropic",
      /(?<![\d.,])10 billion/iu,
    ],
  },
  undisclosed: {
    ja: [
      'NVIDIAはxAIにいくら出した',
      'NVIDIAのxAIへの出資額',
      /非公開|公開(して|されて)い?ない|明かされ|伏せ/iu,
    ],
    en: [
      'how much did NVIDIA invest in xAI',
      "NVIDIA's investment in xAI",
      /undisclosed|not (been )?disclosed|isn't (public|disclosed)|n't disclose|hasn't/iu,
    ],
  },
  market: {
    ja: ['2030年のAI市場はどれくらいになる', '2030年のAI市場規模の予測', /(?<!\d)2兆/iu],
    en: [
      'how big will the AI market be in 2030',
      'the AI market forecast for 2030',
      /(?<![\d.,])2 trillion/iu,
    ],
  },
  loss: {
    ja: ['OpenAIは2028年にいくらの損失を見込んでいる', 'OpenAIの2028年の損失予測', /740億/iu],
    en: [
      'what loss does OpenAI expect in 2028',
      "OpenAI's projected loss for 2028",
      /(?<![\d.,])74 billion/iu,
    ],
  },
  regulation: {
    ja: ['AI規制が本格化するのはいつ頃', 'AI規制が本格化する時期', /3[~〜～-]5年/iu],
    en: [
      'when is AI regulation expected to kick in',
      'the timing of AI regulation',
      /three to five|3[–-]5|3 to 5/iu,
    ],
  },
  reason: {
    ja: [
      'MicrosoftがAnthropicに投資するのはなぜ',
      'MicrosoftがAnthropicに投資する理由',
      /保険|多角化|ヘッジ|失速/iu,
    ],
    en: [
      'why is Microsoft investing in Anthropic',
      "Microsoft's reason for investing in Anthropic",
      /hedg|insur|diversif|complement|stall|falter/iu,
    ],
  },
  aims: {
    ja: ['NVIDIAは投資で何を狙っている', 'NVIDIAの戦略的なねらい', /エコシステム|最適化|GPU/iu],
    en: [
      'what is NVIDIA after with its investments',
      "NVIDIA's strategic aims",
      /ecosystem|optimi[sz]|GPU/iu,
    ],
  },
  clouds: {
    ja: ['クラウドの3強はどこ', 'クラウド業界の3強', /AWS.*Azure|Azure.*AWS/iu],
    en: ['who are the big three in cloud', 'the big three of the cloud industry', /AWS.*Azure|Azure.*AWS/iu],
  },
};

/** Three of them in one message. */
const LISTS = [
  ['stake', 'undisclosed', 'loss'],
  ['reason', 'aims', 'market'],
  ['loss', 'date', 'otherStake'],
  ['regulation', 'loss', 'clouds'],
];

/** Ways to list three: of `q` as questions, of `n` as things. */
const BUILDS: Record<Language, ((q: string[], n: string[]) => string)[]> = {
  ja: [
    (_, n) => `${n[0]}、${n[1]}、${n[2]}を教えてください。`,
    (q) => q.map((one) => `${one}？`).join(''),
    (_, n) => `${n[0]}と${n[1]}、あと${n[2]}は？`,
    (_, n) => `三点確認させてください。${n[0]}、${n[1]}、それから${n[2]}。`,
    (_, n) => n.join('・'),
    (q, n) => `${q[0]}？ あと${q[1]}？ それと${n[2]}も。`,
    (_, n) => `${n[0]}、${n[1]}、${n[2]}、三つとも簡潔にお願いします。`,
    (_, n) => `${n[0]}、${n[1]}および${n[2]}について、それぞれ一言でお願いできますか。`,
    (_, n) => `${n[0]}も${n[1]}も${n[2]}も知りたい`,
    (_, n) => `${n[0]}、${n[1]}、${n[2]}の順に教えてください。`,
  ],
  en: [
    (q) => `${q[0]}, ${q[1]}, and ${q[2]}?`,
    (q) => q.map((one) => `${one}?`).join(' '),
    (_, n) => `Please tell me ${n[0]}, ${n[1]} and ${n[2]}.`,
    (_, n) => n.join('; '),
    (q) => `Three things: ${q[0]}, ${q[1]} and ${q[2]}? Short answers, please.`,
    (_, n) => `need ${n[0]}, ${n[1]}, ${n[2]} for a slide`,
    (_, n) => `${n.join(' + ')}?`,
    (q, n) => `${q[0]}, and I'd also like ${n[1]} plus ${n[2]}, one line each.`,
    (_, n) => `quick qs - ${n[0]}, ${n[1]}, ${n[2]}?`,
    (_, n) => `Could you give me ${n[0]} as well as ${n[1]}, and also ${n[2]}?`,
  ],
};

const LANGUAGES: Language[] = ['ja', 'en'];
const lists = LISTS.flatMap((list) =>
  LANGUAGES.flatMap((language) =>
    BUILDS[language].map((build): [string, RegExp[]] => {
      const things = list.map((name) => THINGS[name]![language]);
      const text = build(
        things.map(([question]) => question),
        things.map(([, thing]) => thing),
      );
      return [text, things.map(([, , told]) => told)];
    }),
  ),
);

/** That the article lacks something, or a yes or a no that nobody asked for. */
const NEEDLESS =
  /doesn't (?:say|go into|give|mention|cover|tell)|not in the article|^(?:yes|yep|no|nope)\b|書かれていない|載っていない|出てこない|^(?:うん|はい|ううん|いや)/iu;

test.each(lists)('all three that a message lists are told, and nothing else: %j', (text, told) => {
  const reply = ask(text).text.normalize('NFKC').replaceAll('’', "'");
  expect([told.filter((one) => !one.test(reply)), NEEDLESS.test(reply)]).toEqual([[], false]);
});

/** What a message with several parts asks for, what any right reply says, and the messages. */
const PARTS: [asked: string, told: RegExp[], texts: string[]][] = [
  [
    'of each one thing',
    [
      /winner|vertical|exclusive|Apple/iu,
      /oligopol|big three|three|standardi|interop|independen|AWS/iu,
      /multi-?polar|several (strong|powerful)|interdepend|depend|fluid|shift/iu,
    ],
    [
      'Smartphones, cloud, AI: give me one structural trait for each industry, please.',
      'For each of smartphones, cloud and AI, name one characteristic.',
      'One feature apiece of the smartphone, cloud and AI industries?',
      'smartphone / cloud / AI industry - one trait each',
      'Compare the three industries: smartphones, cloud, AI. A single trait per industry will do.',
      'How do the smartphone, cloud and AI industries differ? Just one point for each.',
      'Could you line up the smartphone, cloud and AI industries, with one characteristic apiece?',
      'I need one distinguishing feature per industry: smartphones, cloud, AI.',
      'What sets smartphones, the cloud and AI apart as industries? One thing each is enough.',
      'phones vs cloud vs AI, one trait each pls',
    ],
  ],
  [
    'of each one thing',
    [
      /勝者総取り|垂直統合|排他|Apple/iu,
      /3強|寡占構造|標準化|独立|互換/iu,
      /多極化|相互依存|流動的|共存|どんどん変わ/iu,
    ],
    [
      'スマートフォン、クラウド、AIの三業界はどう違うのでしょう。各業界の特徴を一つずつ並べて比べていただきたいです。',
      'スマホ、クラウド、AI。各業界の特徴を一つずつお願いします。',
      'スマホ業界・クラウド業界・AI業界の特徴を一個ずつ教えて',
      'スマホ／クラウド／AI業界、特徴ひとつずつ',
      '三つの業界（スマホ、クラウド、AI）について、それぞれ特徴を一点だけ挙げてください。',
      'スマホとクラウドとAIって業界としてどう違うの？一つずつでいいよ',
      'スマートフォン業界、クラウド業界、AI業界を並べて、特徴を一つずつ比べてもらえますか。',
      '業界ごとに特徴を一つ：スマホ、クラウド、AI',
      'クラウド、スマホ、AI、業界の特徴を各一点ずつご教示ください。',
      'スマホ業界とクラウド業界とAI業界の違いは？各業界ひとつだけ特徴を',
    ],
  ],
  [
    'of each one thing',
    [
      /winner|vertical|exclusive|Apple/iu,
      /multi-?polar|several (strong|powerful)|interdepend|depend|fluid|shift/iu,
    ],
    [
      'Smartphones and AI: one structural trait for each industry.',
      'For the smartphone industry and the AI industry, one characteristic apiece please.',
    ],
  ],
  [
    'of each one thing',
    [
      /oligopol|big three|three|standardi|interop|independen|AWS/iu,
      /multi-?polar|several (strong|powerful)|interdepend|depend|fluid|shift/iu,
    ],
    [
      'One trait each of the cloud and AI industries?',
      'How do cloud and AI differ as industries? one point each',
    ],
  ],
  [
    'of each one thing',
    [/勝者総取り|垂直統合|排他|Apple/iu, /多極化|相互依存|流動的|共存|どんどん変わ/iu],
    [
      'スマホ業界とAI業界、特徴を一つずつお願いします。',
      'スマートフォンとAIの業界の違いは？各業界一つずつ特徴を挙げて',
    ],
  ],
  [
    'of each one thing',
    [/3強|寡占構造|標準化|独立|互換/iu, /多極化|相互依存|流動的|共存|どんどん変わ/iu],
    ['クラウド業界とAI業界の特徴を一つずつ', 'クラウドとAI、それぞれ業界の特徴を一点だけ'],
  ],
  [
    'of each one thing',
    [/OpenAI|Anthropic|Google/iu, /Azure|AWS|Google Cloud/iu, /NVIDIA|AMD|TPU/iu],
    [
      'AI companies, cloud providers, chipmakers: one name for each layer, please.',
      'For each of the three layers, name one company.',
      'One example apiece for AI companies, cloud providers and chip makers?',
      'one player per layer: AI company, cloud, chips',
      'Give me a single company for each layer: AI firms, cloud providers, chipmakers.',
      'AI企業、クラウド、チップメーカー、各層の企業を一社ずつお願いします。',
      '3つの層それぞれについて、企業を一つずつ挙げて',
      'AI企業・クラウド・チップの各層、例を一社ずつ',
      '層ごとに一社：AI企業、クラウド、チップ',
      'AI企業とクラウドプロバイダーとチップメーカーの例を一つずつご教示ください。',
    ],
  ],
  [
    'of each one thing',
    [
      /continu|consolidat|acqui|AI services|merge|rapid/iu,
      /profitab|business model|weed|regulat|sustainable/iu,
      /stabili[sz]|integration|AGI|next/iu,
    ],
    [
      'Short term, medium term, long term: one prediction for each, please.',
      'For each of the three horizons, give me one forecast.',
      'One expected development apiece for the short, medium and long term?',
      'outlook: one thing each for short / mid / long term',
      'Name a single development per horizon: short-term, medium-term, long-term.',
    ],
  ],
  [
    'of each one thing',
    [
      /投資.{0,6}(継続|続)|買収|統合|拡大|成長/iu,
      /収益性|ビジネスモデル|淘汰|規制/iu,
      /安定|垂直|水平|AGI|次世代/iu,
    ],
    [
      '短期、中期、長期、それぞれ展望を一つずつお願いします。',
      '短期・中期・長期の見通しを一つずつ教えて',
      '今後の展望を、短期と中期と長期で一点ずつ挙げてください。',
      '展望：短期／中期／長期を一つずつ',
      '短期的展望、中期的展望、長期的展望について各一つご教示ください。',
    ],
  ],
  [
    'of each one thing',
    [
      /hedg|insur|diversif|Azure|customer/iu,
      /ecosystem|optimi|return/iu,
      /fund|rais|infrastructure|capacity|cloud/iu,
    ],
    [
      'Microsoft, NVIDIA and the AI companies: one aim for each, please.',
      'For each of Microsoft, NVIDIA and the AI companies, name one strategic aim.',
      'One goal apiece for Microsoft, NVIDIA and the AI firms?',
      'one strategic aim per player: Microsoft, NVIDIA, AI companies',
      'Give me a single strategic point each for Microsoft, NVIDIA and AI companies.',
    ],
  ],
  [
    'of each one thing',
    [
      /保険|多角化|Azure|ヘッジ|顧客/iu,
      /エコシステム|最適化|投資収益|GPU/iu,
      /資金|インフラ|調達|クラウド/iu,
    ],
    [
      'Microsoft、NVIDIA、AI企業、それぞれの狙いを一つずつお願いします。',
      'Microsoft・NVIDIA・AI企業の戦略を一つずつ教えて',
      'Microsoft、NVIDIA、AI企業について戦略的意図を各一点挙げてください。',
      'プレイヤーごとに戦略を一つ：Microsoft、NVIDIA、AI企業',
      'MicrosoftとNVIDIAとAI企業の目的を一個ずつ',
    ],
  ],
  [
    'what is listed is added up',
    [/(?<![\d.,])(28|13) billion/iu, /(?<![\d.,])(28|15) billion/iu],
    [
      'Sum everything with a price tag on it: Microsoft into OpenAI, Microsoft into Anthropic, NVIDIA into Anthropic. Roughly what do we get?',
      'Add up Microsoft into OpenAI, Microsoft into Anthropic and NVIDIA into Anthropic. Total?',
      'Microsoft into OpenAI + Microsoft into Anthropic + NVIDIA into Anthropic = ?',
      'Total of Microsoft into OpenAI, Microsoft into Anthropic and NVIDIA into Anthropic, please.',
      'What do Microsoft into OpenAI, Microsoft into Anthropic and NVIDIA into Anthropic come to together?',
      'Quick sum: Microsoft into OpenAI, Microsoft into Anthropic, NVIDIA into Anthropic.',
      "If you add the following stakes – Microsoft into OpenAI; Microsoft into Anthropic; NVIDIA into Anthropic – what's the total?",
      'Tot up these investments: Microsoft into OpenAI, Microsoft into Anthropic, NVIDIA into Anthropic',
      'Could you kindly calculate the combined figure for Microsoft into OpenAI, Microsoft into Anthropic and NVIDIA into Anthropic?',
      'Microsoft into OpenAI; Microsoft into Anthropic; NVIDIA into Anthropic. Sum?',
    ],
  ],
  [
    'what is listed is added up',
    [/(?<!\d)(280|130)億/iu, /(?<!\d)(280|150)億/iu],
    [
      '金額の出ている出資を合計してください：MicrosoftからOpenAIへの出資、MicrosoftからAnthropicへの出資、NVIDIAからAnthropicへの出資。ざっくりいくら？',
      'MicrosoftからOpenAIへの出資とMicrosoftからAnthropicへの出資とNVIDIAからAnthropicへの出資を足すといくら？',
      'MicrosoftからOpenAIへの出資＋MicrosoftからAnthropicへの出資＋NVIDIAからAnthropicへの出資＝？',
      'MicrosoftからOpenAIへの出資、MicrosoftからAnthropicへの出資、NVIDIAからAnthropicへの出資の合計額をお願いします。',
      'MicrosoftからOpenAIへの出資、MicrosoftからAnthropicへの出資、NVIDIAからAnthropicへの出資。全部でいくら？',
      '次の出資を合算すると？ MicrosoftからOpenAIへの出資／MicrosoftからAnthropicへの出資／NVIDIAからAnthropicへの出資',
      '合計を計算してほしい。MicrosoftからOpenAIへの出資、MicrosoftからAnthropicへの出資、NVIDIAからAnthropicへの出資',
      'MicrosoftからOpenAIへの出資、MicrosoftからAnthropicへの出資、NVIDIAからAnthropicへの出資を足し合わせた総額をご教示いただけますか。',
      '合計：MicrosoftからOpenAIへの出資、MicrosoftからAnthropicへの出資、NVIDIAからAnthropicへの出資',
    ],
  ],
  [
    'what is listed is added up',
    [/(?<![\d.,])15 billion/iu],
    [
      'Sum everything with a price tag on it: Microsoft into Anthropic, NVIDIA into Anthropic. Roughly what do we get?',
      'Add up Microsoft into Anthropic and NVIDIA into Anthropic. Total?',
      'Microsoft into Anthropic + NVIDIA into Anthropic = ?',
      'Total of Microsoft into Anthropic and NVIDIA into Anthropic, please.',
      'What do Microsoft into Anthropic and NVIDIA into Anthropic come to together?',
      'Quick sum: Microsoft into Anthropic, NVIDIA into Anthropic.',
      "If you add the following stakes – Microsoft into Anthropic; NVIDIA into Anthropic – what's the total?",
      'Tot up these investments: Microsoft into Anthropic, NVIDIA into Anthropic',
      'Could you kindly calculate the combined figure for Microsoft into Anthropic and NVIDIA into Anthropic?',
      'Microsoft into Anthropic; NVIDIA into Anthropic. Sum?',
      "If Microsoft AND Nvidia both pay anthropic their full whack, what's the sum?",
      "If both Microsoft and NVIDIA give Anthropic the maximum, what's the total?",
      'Suppose Microsoft and NVIDIA each invest their full amount in Anthropic. How much is that altogether?',
      'Microsoft and NVIDIA max out on Anthropic: total?',
      "What's the most Anthropic could get from Microsoft plus NVIDIA?",
      'Assuming Microsoft and NVIDIA both go all the way to their caps with Anthropic, what would the combined sum be?',
    ],
  ],
  [
    'what is listed is added up',
    [/(?<!\d)150億/iu],
    [
      '金額の出ている出資を合計してください：MicrosoftからAnthropicへの出資、NVIDIAからAnthropicへの出資。ざっくりいくら？',
      'MicrosoftからAnthropicへの出資とNVIDIAからAnthropicへの出資を足すといくら？',
      'MicrosoftからAnthropicへの出資＋NVIDIAからAnthropicへの出資＝？',
      'MicrosoftからAnthropicへの出資、NVIDIAからAnthropicへの出資の合計額をお願いします。',
      'MicrosoftからAnthropicへの出資、NVIDIAからAnthropicへの出資。全部でいくら？',
      '次の出資を合算すると？ MicrosoftからAnthropicへの出資／NVIDIAからAnthropicへの出資',
      '合計を計算してほしい。MicrosoftからAnthropicへの出資、NVIDIAからAnthropicへの出資',
      'MicrosoftからAnthropicへの出資、NVIDIAからAnthropicへの出資を足し合わせた総額をご教示いただけますか。',
      '合計：MicrosoftからAnthropicへの出資、NVIDIAからAnthropicへの出資',
      'MicrosoftからAnthropicへの出資・NVIDIAからAnthropicへの出資 合わせて何ドル',
      'MicrosoftとNVIDIAが両方ともAnthropicに満額出したら合計いくら？',
      'MicrosoftとNVIDIAがそれぞれ上限いっぱいAnthropicに出資した場合、総額はいくらになりますか。',
      'もし両社（MicrosoftとNVIDIA）がAnthropicに最大額を払ったら足していくら',
      'Anthropicが MicrosoftとNVIDIA から受け取れるのは最大で合計いくら？',
      'MicrosoftとNVIDIAがAnthropicへ上限まで投資すると仮定して、合わせた金額は？',
      'Microsoft＋NVIDIA、Anthropicに満額なら計いくら',
    ],
  ],
  [
    'what is listed is added up',
    [/(?<![\d.,])(18|13) billion/iu, /(?<![\d.,])(18|5) billion/iu],
    [
      'Sum everything with a price tag on it: Microsoft into OpenAI, Microsoft into Anthropic. Roughly what do we get?',
      'Add up Microsoft into OpenAI and Microsoft into Anthropic. Total?',
      'Microsoft into OpenAI + Microsoft into Anthropic = ?',
      'Total of Microsoft into OpenAI and Microsoft into Anthropic, please.',
      'What do Microsoft into OpenAI and Microsoft into Anthropic come to together?',
      'Quick sum: Microsoft into OpenAI, Microsoft into Anthropic.',
      "If you add the following stakes – Microsoft into OpenAI; Microsoft into Anthropic – what's the total?",
      'Tot up these investments: Microsoft into OpenAI, Microsoft into Anthropic',
      'Could you kindly calculate the combined figure for Microsoft into OpenAI and Microsoft into Anthropic?',
      'Microsoft into OpenAI; Microsoft into Anthropic. Sum?',
    ],
  ],
  [
    'what is listed is added up',
    [/(?<!\d)(180|130)億/iu, /(?<!\d)(180|50)億/iu],
    [
      '金額の出ている出資を合計してください：MicrosoftからOpenAIへの出資、MicrosoftからAnthropicへの出資。ざっくりいくら？',
      'MicrosoftからOpenAIへの出資とMicrosoftからAnthropicへの出資を足すといくら？',
      'MicrosoftからOpenAIへの出資＋MicrosoftからAnthropicへの出資＝？',
      'MicrosoftからOpenAIへの出資、MicrosoftからAnthropicへの出資の合計額をお願いします。',
      'MicrosoftからOpenAIへの出資、MicrosoftからAnthropicへの出資。全部でいくら？',
      '次の出資を合算すると？ MicrosoftからOpenAIへの出資／MicrosoftからAnthropicへの出資',
      '合計を計算してほしい。MicrosoftからOpenAIへの出資、MicrosoftからAnthropicへの出資',
      'MicrosoftからOpenAIへの出資、MicrosoftからAnthropicへの出資を足し合わせた総額をご教示いただけますか。',
      '合計：MicrosoftからOpenAIへの出資、MicrosoftからAnthropicへの出資',
      'MicrosoftからOpenAIへの出資・MicrosoftからAnthropicへの出資 合わせて何ドル',
    ],
  ],
  [
    'each sum and their total',
    [/(?<![\d.,])5 billion/iu, /(?<![\d.,])10 billion/iu, /(?<![\d.,])15 billion/iu],
    [
      "How much is Microsoft putting into Anthropic and how much is NVIDIA, at most, and what's that combined?",
      'Two things on the November 2025 announcement: the maximum Microsoft and NVIDIA each put into Anthropic, and the combined ceiling.',
      "Microsoft and NVIDIA into Anthropic: each one's cap, and the total cap?",
      "What's the upper limit for Microsoft and for NVIDIA in Anthropic, respectively? And together?",
      "I have two questions about the November announcement. How much will Microsoft and NVIDIA each invest in Anthropic at most? Also, what's the ceiling taken together?",
      'each stake in Anthropic (Microsoft, NVIDIA) plus the sum pls',
      "Could you give me Microsoft's and NVIDIA's respective commitments to Anthropic, as well as their total?",
      'What are Microsoft and NVIDIA each giving Anthropic? Then add them.',
    ],
  ],
  [
    'each sum and their total',
    [/(?<!\d)50億/iu, /(?<!\d)100億/iu, /(?<!\d)150億/iu],
    [
      '2025年11月の発表の件で二点伺います。MicrosoftとNVIDIAはそれぞれAnthropicに最大いくら出すのでしょうか。また、合わせると上限はいくらになりますか。',
      'MicrosoftとNVIDIAのAnthropicへの出資、それぞれの上限と合計の上限は？',
      'MicrosoftとNVIDIAはAnthropicに各いくら？足すと？',
      '11月の発表について二つ質問です。Anthropicへの出資額はMicrosoftとNVIDIAでそれぞれ最大いくらか、そして合計でいくらか。',
      'Anthropicへの出資（Microsoft、NVIDIA）それぞれの額と合計をお願いします',
      'MicrosoftとNVIDIAはそれぞれAnthropicにいくら出すの？で、合計は？',
      'MicrosoftとNVIDIAがAnthropicに出す額をそれぞれ教えてください。あわせて合計額もお願いいたします。',
      '提携発表の件で2点お聞きします。MicrosoftとNVIDIAがAnthropicに出す最大額はそれぞれいくらですか。合計だといくらですか。',
    ],
  ],
  [
    'what the second half leaves out',
    [/hedg|insur|diversif|complement|stall|falter/iu, /ecosystem|optimi[sz]|GPU/iu],
    [
      "What's Microsoft's rationale for putting money into Anthropic, and what's NVIDIA's for investing across the board?",
      "Microsoft's rationale behind the Anthropic stake, and NVIDIA's behind backing everyone?",
      "What was the rationale behind Microsoft investing in Anthropic? And behind NVIDIA's investing in all the AI firms?",
      "What's Microsoft's motive for putting money into Anthropic, and what's NVIDIA's for investing across the board?",
      "Microsoft's motive behind the Anthropic stake, and NVIDIA's behind backing everyone?",
      "What was the motive behind Microsoft investing in Anthropic? And behind NVIDIA's investing in all the AI firms?",
      "What's Microsoft's thinking in putting money into Anthropic, and what's NVIDIA's in investing across the board?",
      "Microsoft's thinking behind the Anthropic stake, and NVIDIA's behind backing everyone?",
      "What was the thinking behind Microsoft investing in Anthropic? And behind NVIDIA's investing in all the AI firms?",
      "What's Microsoft's logic in putting money into Anthropic, and what's NVIDIA's in investing across the board?",
      "Microsoft's logic behind the Anthropic stake, and NVIDIA's behind backing everyone?",
      "What was the logic behind Microsoft investing in Anthropic? And behind NVIDIA's investing in all the AI firms?",
      "What's Microsoft's reason for putting money into Anthropic, and what's NVIDIA's for investing across the board?",
      "Microsoft's reason behind the Anthropic stake, and NVIDIA's behind backing everyone?",
      "What was the reason behind Microsoft investing in Anthropic? And behind NVIDIA's investing in all the AI firms?",
      "What's Microsoft's goal in putting money into Anthropic, and what's NVIDIA's in investing across the board?",
      "Microsoft's goal behind the Anthropic stake, and NVIDIA's behind backing everyone?",
      "What was the goal behind Microsoft investing in Anthropic? And behind NVIDIA's investing in all the AI firms?",
      "What's Microsoft's purpose in putting money into Anthropic, and what's NVIDIA's in investing across the board?",
      "Microsoft's purpose behind the Anthropic stake, and NVIDIA's behind backing everyone?",
      "What was the purpose behind Microsoft investing in Anthropic? And behind NVIDIA's investing in all the AI firms?",
      "What's Microsoft's aim in putting money into Anthropic, and what's NVIDIA's in investing across the board?",
      "Microsoft's aim behind the Anthropic stake, and NVIDIA's behind backing everyone?",
      "What was the aim behind Microsoft investing in Anthropic? And behind NVIDIA's investing in all the AI firms?",
    ],
  ],
  [
    'what the second half leaves out',
    [/保険|多角化|ヘッジ|失速/iu, /エコシステム|最適化|GPU/iu],
    [
      'MicrosoftがAnthropicにも出資する狙いと、NVIDIAがAI各社に投資する狙いは？',
      'MicrosoftがAnthropicに出資する狙いは何でしょうか。NVIDIAがAI各社に投資するほうの狙いもお願いします。',
      'Anthropicへの出資におけるMicrosoftの狙い、それとNVIDIAのAI各社への出資のほうは？',
      'MicrosoftがAnthropicにも出資する理由と、NVIDIAがAI各社に投資する理由は？',
      'MicrosoftがAnthropicに出資する理由は何でしょうか。NVIDIAがAI各社に投資するほうの理由もお願いします。',
      'MicrosoftがAnthropicにも出資する目的と、NVIDIAがAI各社に投資する目的は？',
      'MicrosoftがAnthropicに出資する目的は何でしょうか。NVIDIAがAI各社に投資するほうの目的もお願いします。',
      'Anthropicへの出資におけるMicrosoftの目的、それとNVIDIAのAI各社への出資のほうは？',
      'MicrosoftがAnthropicにも出資する意図と、NVIDIAがAI各社に投資する意図は？',
      'MicrosoftがAnthropicに出資する意図は何でしょうか。NVIDIAがAI各社に投資するほうの意図もお願いします。',
      'Anthropicへの出資におけるMicrosoftの意図、それとNVIDIAのAI各社への出資のほうは？',
      'MicrosoftがAnthropicにも出資する思惑と、NVIDIAがAI各社に投資する思惑は？',
      'MicrosoftがAnthropicに出資する思惑は何でしょうか。NVIDIAがAI各社に投資するほうの思惑もお願いします。',
      'Anthropicへの出資におけるMicrosoftの思惑、それとNVIDIAのAI各社への出資のほうは？',
      'MicrosoftがAnthropicにも出資する動機と、NVIDIAがAI各社に投資する動機は？',
      'MicrosoftがAnthropicに出資する動機は何でしょうか。NVIDIAがAI各社に投資するほうの動機もお願いします。',
      'Anthropicへの出資におけるMicrosoftの動機、それとNVIDIAのAI各社への出資のほうは？',
      'MicrosoftがAnthropicにも出資する背景と、NVIDIAがAI各社に投資する背景は？',
      'MicrosoftがAnthropicに出資する背景は何でしょうか。NVIDIAがAI各社に投資するほうの背景もお願いします。',
      'Anthropicへの出資におけるMicrosoftの背景、それとNVIDIAのAI各社への出資のほうは？',
    ],
  ],
  [
    'what the second half leaves out',
    [/(?<![\d.,])5 billion/iu, /(?<![\d.,])10 billion/iu],
    [
      "How big is Microsoft's stake in Anthropic, and NVIDIA's?",
      "size of Microsoft's stake in Anthropic and of NVIDIA's",
      "How large is Microsoft's stake in Anthropic? And how large is NVIDIA's?",
      "What's Microsoft's stake in Anthropic worth, and what about NVIDIA's?",
      "Microsoft's stake in Anthropic – how much? NVIDIA's – how much?",
    ],
  ],
  [
    'what the second half leaves out',
    [/(?<!\d)50億/iu, /(?<!\d)100億/iu],
    [
      'MicrosoftのAnthropicへの出資額と、NVIDIAのほうは？',
      'MicrosoftのAnthropicへの出資額はいくらで、NVIDIAのほうはいくらですか。',
      'MicrosoftのAnthropicへの出資額を教えて。NVIDIAの分も。',
      'MicrosoftのAnthropicへの出資額、NVIDIAの分、それぞれいくら',
      'MicrosoftのAnthropicへの出資額、ならびにNVIDIAの分をご教示ください。',
    ],
  ],
  [
    'what the second half leaves out',
    [/(?<![\d.,])13 billion/iu, /(?<![\d.,])5 billion/iu],
    [
      "How big is Microsoft's investment in OpenAI to date, and its investment in Anthropic?",
      "size of Microsoft's investment in OpenAI to date and of its investment in Anthropic",
      "How large is Microsoft's investment in OpenAI to date? And how large is its investment in Anthropic?",
      "What's Microsoft's investment in OpenAI to date worth, and what about its investment in Anthropic?",
      "Microsoft's investment in OpenAI to date – how much? its investment in Anthropic – how much?",
    ],
  ],
  [
    'what the second half leaves out',
    [/(?<!\d)130億/iu, /(?<!\d)50億/iu],
    [
      'MicrosoftのOpenAIへの累計投資額と、Anthropicへのほうは？',
      'MicrosoftのOpenAIへの累計投資額はいくらで、Anthropicへのほうはいくらですか。',
      'MicrosoftのOpenAIへの累計投資額を教えて。Anthropicへの分も。',
      'MicrosoftのOpenAIへの累計投資額、Anthropicへの分、それぞれいくら',
      'MicrosoftのOpenAIへの累計投資額、ならびにAnthropicへの分をご教示ください。',
    ],
  ],
  [
    'what the second half leaves out',
    [
      /(?<![\d.,])10 billion/iu,
      /undisclosed|not (been )?disclosed|isn't (public|disclosed)|n't disclose|hasn't/iu,
    ],
    [
      "How big is NVIDIA's investment in Anthropic, and the one in xAI?",
      "size of NVIDIA's investment in Anthropic and of the one in xAI",
      "How large is NVIDIA's investment in Anthropic? And how large is the one in xAI?",
      "What's NVIDIA's investment in Anthropic worth, and what about the one in xAI?",
      "NVIDIA's investment in Anthropic – how much? the one in xAI – how much?",
    ],
  ],
  [
    'what the second half leaves out',
    [/(?<!\d)100億/iu, /非公開|公開(して|されて)い?ない|明かされ|伏せ/iu],
    [
      'NVIDIAのAnthropicへの出資額と、xAIへのほうは？',
      'NVIDIAのAnthropicへの出資額はいくらで、xAIへのほうはいくらですか。',
      'NVIDIAのAnthropicへの出資額を教えて。xAIへの分も。',
      'NVIDIAのAnthropicへの出資額、xAIへの分、それぞれいくら',
      'NVIDIAのAnthropicへの出資額、ならびにxAIへの分をご教示ください。',
    ],
  ],
  [
    'a date, a credit, a role',
    [/20(th)?( of)? Nov|Nov(ember)? 20/iu, /Kovach/iu, /Bluesky/iu],
    [
      "When was this published, who came up with the 'Anthropic pays Microsoft, Microsoft pays NVIDIA' line, and on which platform did he say it?",
      "Who said 'Anthropic pays Microsoft, Microsoft pays NVIDIA', where, and when was the article published?",
      "publication date of the article, author of the 'Anthropic pays Microsoft, Microsoft pays NVIDIA' quote, platform it appeared on",
      "Three quick ones: the article's date, who 'Anthropic pays Microsoft, Microsoft pays NVIDIA' is from, and where it was posted.",
      "What date is this piece from, whose words are 'Anthropic pays Microsoft, Microsoft pays NVIDIA', and where were they posted?",
      "Could you tell me when the article came out, who coined 'Anthropic pays Microsoft, Microsoft pays NVIDIA' and what site he used?",
    ],
  ],
  [
    'a date, a credit, a role',
    [/11月20日/iu, /Kovach|コバック/iu, /Bluesky|ブルースカイ/iu],
    [
      'この記事はいつ公開されたのか、「AnthropicがMicrosoftに支払い、MicrosoftがNVIDIAに支払い」と言ったのは誰か、どこで言ったのか、教えてください。',
      '「AnthropicがMicrosoftに支払い、MicrosoftがNVIDIAに支払い」は誰の言葉で、どこに投稿されたもの？あと記事の公開日は？',
      '記事の公開日、「AnthropicがMicrosoftに支払い、MicrosoftがNVIDIAに支払い」の発言者、投稿先のSNS',
      'この記事の日付は？「AnthropicがMicrosoftに支払い、MicrosoftがNVIDIAに支払い」って誰が言ったの？どのSNSで？',
      '記事の公開日と、「AnthropicがMicrosoftに支払い、MicrosoftがNVIDIAに支払い」という表現の出どころ、それが投稿されたプラットフォームをご教示ください。',
    ],
  ],
  [
    'a date, a credit, a role',
    [/(?<![\d.,])13 billion/iu, /(?<![\d.,])10 billion/iu, /early|initial|first investors/iu],
    [
      "How much has Microsoft put into OpenAI in all, how much of that by 2023, and how is NVIDIA's role there described?",
      "Microsoft's total in OpenAI, the part of it by 2023, and what NVIDIA is described as in OpenAI?",
      "On OpenAI: what has Microsoft invested overall, what had it put in by 2023, and what's said of NVIDIA?",
      "OpenAI backers: Microsoft total? by 2023? and NVIDIA's role?",
    ],
  ],
  [
    'a date, a credit, a role',
    [/(?<!\d)130億/iu, /(?<!\d)100億/iu, /初期/iu],
    [
      'MicrosoftはOpenAIに全部でいくら出して、そのうち2023年までにいくらで、NVIDIAはどういう立場と書かれていますか。',
      'MicrosoftのOpenAIへの累計額、2023年までの額、そしてOpenAIにおけるNVIDIAの位置づけを教えてください。',
      'MicrosoftのOpenAI投資は総額いくらで、2023年までだといくら？NVIDIAはどう説明されてる？',
    ],
  ],
  [
    'what is worked out of what is listed',
    [/(?<![\d.,])5 billion/iu, /NVIDIA|(?<![\d.,])10 billion|difference|more|bigger|gap/iu],
    [
      'Difference: Microsoft into Anthropic, NVIDIA into Anthropic.',
      "Subtract Microsoft's stake in Anthropic from NVIDIA's. What's left?",
      'NVIDIA into Anthropic minus Microsoft into Anthropic?',
      "By how much does NVIDIA's investment in Anthropic exceed Microsoft's?",
      "What's the gap between these two: Microsoft's investment in Anthropic and NVIDIA's?",
      'How much more is NVIDIA putting into Anthropic than Microsoft?',
      "Compare Microsoft's and NVIDIA's commitments to Anthropic: what's the difference?",
    ],
  ],
  [
    'what is worked out of what is listed',
    [/(?<!\d)50億/iu],
    [
      '差額は？MicrosoftからAnthropicへの出資とNVIDIAからAnthropicへの出資',
      'NVIDIAのAnthropicへの出資額からMicrosoftの出資額を引くと？',
      'MicrosoftとNVIDIAのAnthropicへの出資額の差を教えてください。',
      'NVIDIAはMicrosoftよりいくら多くAnthropicに出すの？',
      '次の二つの差をお願いします：MicrosoftのAnthropicへの出資、NVIDIAのAnthropicへの出資',
      'NVIDIA→AnthropicとMicrosoft→Anthropic、差はいくら',
      'Anthropicへの出資額、NVIDIAとMicrosoftでどれだけ違う？',
    ],
  ],
  [
    'what is worked out of what is listed',
    [/Microsoft/iu, /13 billion/iu],
    [
      'Which is the largest: Microsoft into OpenAI, Microsoft into Anthropic, NVIDIA into Anthropic?',
      'Biggest of these three: Microsoft into OpenAI, Microsoft into Anthropic, NVIDIA into Anthropic',
      'Rank by size: Microsoft into Anthropic, NVIDIA into Anthropic, Microsoft into OpenAI.',
      "Out of Microsoft's stake in OpenAI, Microsoft's stake in Anthropic and NVIDIA's stake in Anthropic, which is biggest?",
      'Order these from large to small: NVIDIA into Anthropic, Microsoft into OpenAI, Microsoft into Anthropic',
    ],
  ],
  [
    'what is worked out of what is listed',
    [/Microsoft/iu, /(?<!\d)130億/iu],
    [
      '一番大きいのはどれ：MicrosoftからOpenAI、MicrosoftからAnthropic、NVIDIAからAnthropic',
      '次の出資を大きい順に並べて。MicrosoftからAnthropic、NVIDIAからAnthropic、MicrosoftからOpenAI',
      'MicrosoftのOpenAIへの出資、MicrosoftのAnthropicへの出資、NVIDIAのAnthropicへの出資のうち最大は？',
      'MicrosoftからOpenAI、NVIDIAからAnthropic、MicrosoftからAnthropic、どれが一番高額？',
      '金額順にお願いします：MicrosoftのAnthropicへの出資、NVIDIAのAnthropicへの出資、MicrosoftのOpenAIへの出資',
    ],
  ],
  [
    'the second half names only its own',
    [/continu|consolidat|acqui|AI services|merge|rapid/iu, /stabili[sz]|integration|AGI|next/iu],
    [
      "What's the short-term outlook, and the long-term one?",
      'Short-term outlook and long-term?',
      'The outlook for the short term, and for the long term?',
      'What does it predict for the short term? And for the long?',
    ],
  ],
  [
    'the second half names only its own',
    [/投資.{0,6}(継続|続)|買収|統合|拡大|成長/iu, /安定|垂直|水平|AGI|次世代/iu],
    [
      '短期の展望と、長期のほうは？',
      '短期的な見通しは？長期は？',
      '展望を短期と長期で教えて',
      '短期の展望、それと長期の分もお願いします。',
    ],
  ],
  [
    'the second half names only its own',
    [/winner|vertical|exclusive|Apple/iu, /oligopol|big three|three|standardi|independen|AWS/iu],
    [
      "What are the traits of the smartphone industry, and the cloud's?",
      'Characteristics of the smartphone industry and of the cloud one?',
      'How is the smartphone industry structured, and the cloud?',
    ],
  ],
  [
    'the second half names only its own',
    [/勝者総取り|垂直統合|排他|Apple/iu, /3強|寡占|標準化|独立/iu],
    [
      'スマホ業界の特徴と、クラウドのほうは？',
      'スマホ業界の特徴は？クラウドは？',
      'スマホ業界の特徴、それとクラウド業界のも',
      'スマホ業界はどんな構造で、クラウド業界のほうはどうですか。',
    ],
  ],
  [
    'the second half names only its own',
    [/innovat|stabil|choice/iu, /bubble|conflict|distort/iu],
    [
      'What are the merits of the cycle, and its risks?',
      'Merits of the investment cycle and the risks?',
      "What's good about the loop, and what's risky?",
      'The upsides of the cycle, plus the downsides, please.',
    ],
  ],
  [
    'the second half names only its own',
    [/イノベーション|安定|選択肢/iu, /バブル|利益相反|歪み/iu],
    [
      '循環のメリットと、リスクのほうは？',
      '循環投資のメリットは？リスクは？',
      'メリットとリスクを両方お願いします。',
      '循環の良い点、それと悪い点も教えて',
    ],
  ],
  [
    'the second half names only its own',
    [/performance|user|pric|feature/iu, /infrastructure|standard|safety|regulat/iu],
    [
      'In which fields do they compete, and in which cooperate?',
      'Where do they compete and where do they work together?',
      'The areas in which they compete, and those in which they cooperate, please.',
    ],
  ],
  [
    'the second half names only its own',
    [/モデル性能|ユーザー|価格|機能/iu, /インフラ|標準化|安全性|規制/iu],
    [
      '競争する分野と、協力するほうは？',
      '競争分野は？協力分野は？',
      '競争している分野、それと協力している分野を教えて',
      'どこで競争していて、どこで協力しているのか、両方お願いします。',
    ],
  ],
  [
    'the second half names only its own',
    [/hedg|insur|diversif|complement|stall|falter|customer|Azure/iu, /ecosystem|optimi[sz]|GPU/iu],
    [
      "What's Microsoft's strategy, and NVIDIA's?",
      "Microsoft's strategy and NVIDIA's, please.",
      "What is Microsoft's strategy? And NVIDIA's?",
      'What does Microsoft want out of this, and what does NVIDIA?',
    ],
  ],
  [
    'the second half names only its own',
    [/保険|多角化|ヘッジ|失速|顧客|Azure/iu, /エコシステム|最適化|GPU/iu],
    [
      'Microsoftの戦略と、NVIDIAのほうは？',
      'Microsoftの戦略は？NVIDIAのは？',
      'Microsoftの戦略、それとNVIDIAの分もお願いします。',
      'Microsoftは何が狙いで、NVIDIAのほうは何が狙いですか。',
    ],
  ],
  [
    'the second half names only its own',
    [/(?<![\d.,])100 billion/iu, /(?<![\d.,])2 trillion/iu],
    [
      'How big is the AI market in 2025, and in 2030?',
      "The AI market's size in 2025 and the one in 2030?",
      'AI market: 2025? 2030?',
      "What's the market worth in 2025, and what's it expected to be in 2030?",
    ],
  ],
  [
    'the second half names only its own',
    [/1,?000億/iu, /2兆/iu],
    [
      'AI市場の2025年の規模と、2030年のほうは？',
      'AI市場は2025年でいくら？2030年は？',
      '2025年のAI市場規模、それと2030年の分もお願いします。',
      'AI市場は2025年にいくらで、2030年だといくらですか。',
    ],
  ],
  [
    'what analysts ask in parts',
    [/hedg|insur|diversif|complement|stall|falter/iu, /ecosystem|optimi[sz]|GPU/iu],
    ['What drove Microsoft to invest in Anthropic, and what drives NVIDIA to invest in every lab?'],
  ],
  [
    'what analysts ask in parts',
    [/(?<![\d.,])15 billion/iu],
    [
      "Tally: NVIDIA's Anthropic stake and Microsoft's Anthropic stake.",
      'Grand total of these, if you can: NVIDIA in Anthropic, Microsoft in Anthropic.',
      'Supposing both Microsoft and NVIDIA go to the limit with Anthropic, how much is on the table?',
    ],
  ],
  [
    'what analysts ask in parts',
    [/Kovach/iu, /20 Nov|Nov(ember)? 20/iu, /Bluesky/iu],
    [
      "Whose phrase is 'Anthropic pays Microsoft, Microsoft pays NVIDIA', when is the article dated, and where did he publish it?",
    ],
  ],
  [
    'what analysts ask in parts',
    [/保険|多角化|ヘッジ|失速/iu, /エコシステム|最適化|GPU/iu],
    ['説明資料用に：MicrosoftがAnthropicへ投資する根拠、NVIDIAが全社に投資するほうの根拠。各一文で。'],
  ],
  [
    'what analysts ask in parts',
    [/(?<!\d)150億/iu],
    [
      '集計：NVIDIAのAnthropicへの出資とMicrosoftのAnthropicへの出資',
      '可能なら総計を：NVIDIAのAnthropicへの出資、MicrosoftのAnthropicへの出資',
    ],
  ],
  [
    'what analysts ask in parts',
    [/Kovach|コバック/iu, /11月20日/iu, /Bluesky/iu],
    [
      '「AnthropicがMicrosoftに支払い、MicrosoftがNVIDIAに支払い」って誰のフレーズ？記事の日付は？どこに載った？',
    ],
  ],
  [
    'what analysts ask in parts',
    [
      /winner|vertical|exclusive|Apple/iu,
      /oligopol|three|standardi|independen/iu,
      /multi-?polar|interdepend|fluid|powerful/iu,
    ],
    ['Pick one feature of each industry - smartphone, cloud, AI - and list them.'],
  ],
  [
    'what analysts ask in parts',
    [/hedg|insur|diversif|complement|stall|falter|customer|Azure/iu, /ecosystem|optimi[sz]|GPU|return/iu],
    ['One aim each: NVIDIA, Microsoft.'],
  ],
  [
    'what analysts ask in parts',
    [/保険|多角化|ヘッジ|失速|顧客|Azure/iu, /エコシステム|最適化|GPU|収益/iu],
    ['狙いを一つずつ：NVIDIA、Microsoft。'],
  ],
  [
    'what analysts ask in parts',
    [/Kovach|コバック/iu, /11月20日/iu],
    ['「AnthropicがMicrosoftに支払い、MicrosoftがNVIDIAに支払い」と言ったのは誰？あと記事の公開日。'],
  ],
  [
    'what analysts ask in parts',
    [/Bluesky/iu, /CNBC/iu],
    ['Kovach氏の投稿先、所属、言い表したもの、三つとも短く。'],
  ],
];

const parts = PARTS.flatMap(([asked, told, texts]) =>
  texts.map((text): [string, string, RegExp[]] => [asked, text, told]),
);

test.each(parts)('%s: %j', (_, text, told) => {
  const reply = ask(text).text.normalize('NFKC').replaceAll('’', "'");
  expect(told.filter((one) => !one.test(reply))).toEqual([]);
});
