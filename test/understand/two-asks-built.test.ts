import { expect, test } from 'vitest';
import { ask } from '../core.ts';

/** A thing that may be asked: as a question, as a noun, as half a sentence, and what any right answer says of it. */
interface Thing {
  asked: string;
  noun: string;
  clause: string;
  told: RegExp[];
}

/** Things of one topic, of which any two are asked. */
const THINGS: Record<'ja' | 'en', Thing[][]> = {
  ja: [
    [
      {
        asked: 'NVIDIAはxAIにいくら出資した？',
        noun: 'NVIDIAのxAIへの出資額',
        clause: 'NVIDIAがxAIにいくら出したか',
        told: [/非公開/iu],
      },
      {
        asked: 'NVIDIAのGPUを使うxAIの製品は？',
        noun: 'NVIDIAのGPUを使うxAIの製品名',
        clause: 'xAIのどの製品がNVIDIAのGPUを使うか',
        told: [/Grok/iu],
      },
      {
        asked: 'xAIにはほかに誰が出資してる？',
        noun: 'xAIのほかの出資者',
        clause: 'xAIに他に誰が出資しているか',
        told: [/Ark/iu, /Fidelity/iu],
      },
    ],
    [
      {
        asked: 'MicrosoftとNVIDIAはAnthropicにそれぞれいくら出資する？',
        noun: 'MicrosoftとNVIDIAのAnthropicへの出資額',
        clause: 'MicrosoftとNVIDIAがAnthropicにいくら出すか',
        told: [/50億/iu, /100億/iu],
      },
      {
        asked: 'Anthropicへの出資はいつ発表された？',
        noun: 'Anthropicへの出資の発表時期',
        clause: 'Anthropicへの出資がいつ発表されたか',
        told: [/2025年11月/iu],
      },
      {
        asked: 'AnthropicはMicrosoftにいくら払う？',
        noun: 'AnthropicからMicrosoftへの支払額',
        clause: 'AnthropicがMicrosoftにいくら払うか',
        told: [/300億/iu],
      },
    ],
    [
      {
        asked: 'MicrosoftはOpenAIに累計いくら出資した？',
        noun: 'MicrosoftのOpenAIへの累計出資額',
        clause: 'MicrosoftがOpenAIに累計でいくら出したか',
        told: [/130億/iu],
      },
      {
        asked: 'MicrosoftがOpenAIに2023年までに出した額は？',
        noun: 'MicrosoftがOpenAIに2023年までに出した額',
        clause: '2023年までにMicrosoftがOpenAIにいくら出したか',
        told: [/100億/iu],
      },
      {
        asked: 'NVIDIAはOpenAIにいつから出資してる？',
        noun: 'OpenAIへのNVIDIAの出資時期',
        clause: 'NVIDIAがいつからOpenAIに出資しているか',
        told: [/初期/iu],
      },
    ],
    [
      {
        asked: '2025年のAI市場規模は？',
        noun: '2025年のAI市場規模',
        clause: '2025年のAI市場がどれくらいの規模か',
        told: [/1,?000億/iu],
      },
      {
        asked: '2030年のAI市場規模の予測は？',
        noun: '2030年のAI市場の予測額',
        clause: '2030年のAI市場がどれくらいになるか',
        told: [/2兆/iu],
      },
      {
        asked: 'AI市場の年平均成長率は？',
        noun: 'AI市場の年平均成長率',
        clause: 'AI市場が年平均で何％伸びるか',
        told: [/60/iu],
      },
    ],
    [
      {
        asked: '投資循環のリスクは？',
        noun: '投資循環のリスク',
        clause: '投資循環にどんなリスクがあるか',
        told: [/バブル/iu, /利益相反/iu, /歪み/iu],
      },
      {
        asked: '投資循環のメリットは？',
        noun: '投資循環のメリット',
        clause: '投資循環にどんなメリットがあるか',
        told: [/イノベーション/iu, /安定/iu, /選択肢/iu],
      },
      {
        asked: 'この循環をBlueskyで表現したのは誰？',
        noun: '循環をBlueskyで表現した人',
        clause: '循環をBlueskyで誰が表現したか',
        told: [/Kovach/iu],
      },
    ],
    [
      {
        asked: '短期の展望は？',
        noun: '短期の展望',
        clause: '短期的に何が見込まれるか',
        told: [/買収|継続/iu],
      },
      {
        asked: '中期の展望は？',
        noun: '中期の展望',
        clause: '中期的に何が見込まれるか',
        told: [/規制|淘汰|ビジネスモデル/iu],
      },
      {
        asked: '長期の展望は？',
        noun: '長期の展望',
        clause: '長期的に何が見込まれるか',
        told: [/AGI|パラダイム/iu],
      },
    ],
    [
      {
        asked: 'MicrosoftがAnthropicに出資する理由は？',
        noun: 'MicrosoftがAnthropicに出資する理由',
        clause: 'MicrosoftがなぜAnthropicに出資するのか',
        told: [/多角/iu, /保険|ヘッジ/iu],
      },
      {
        asked: 'MicrosoftはAnthropicにいくら出資する？',
        noun: 'MicrosoftのAnthropicへの出資額',
        clause: 'MicrosoftがAnthropicにいくら出すか',
        told: [/50億/iu],
      },
      {
        asked: 'NVIDIAの戦略は？',
        noun: 'NVIDIAの戦略的な狙い',
        clause: 'NVIDIAが何を狙っているか',
        told: [/エコシステム/iu],
      },
    ],
    [
      {
        asked: 'OpenAIが2028年に予測する損失は？',
        noun: 'OpenAIの2028年の予測損失額',
        clause: 'OpenAIが2028年にいくらの損失を予測しているか',
        told: [/740億/iu],
      },
      {
        asked: 'Anthropicの減価償却費は収益の何倍になりうる？',
        noun: 'Anthropicの減価償却費が収益の何倍か',
        clause: 'Anthropicの減価償却費が収益の何倍になりうるか',
        told: [/2倍/iu],
      },
    ],
    [
      {
        asked: 'スマホ業界の構造は？',
        noun: 'スマホ業界の構造',
        clause: 'スマホ業界がどんな構造か',
        told: [/勝者|垂直|Apple/iu],
      },
      {
        asked: 'クラウド業界の3強は？',
        noun: 'クラウド業界の3強',
        clause: 'クラウド業界の3強がどこか',
        told: [/AWS|3強/iu],
      },
      {
        asked: 'AI業界の特徴は？',
        noun: 'AI業界の特徴',
        clause: 'AI業界がどう違うか',
        told: [/多極|相互依存|流動/iu],
      },
    ],
    [
      {
        asked: 'AI企業が競争する分野は？',
        noun: 'AI企業が競争する分野',
        clause: 'AI企業がどこで競争するか',
        told: [/性能/iu, /価格/iu],
      },
      {
        asked: 'AI企業が協力する分野は？',
        noun: 'AI企業が協力する分野',
        clause: 'AI企業がどこで協力するか',
        told: [/インフラ/iu, /標準/iu],
      },
      {
        asked: '投資家が複数のAI企業に出資する理由は？',
        noun: '投資家が複数のAI企業に出資する理由',
        clause: '投資家がなぜ複数のAI企業に出資するのか',
        told: [/分散|予測|不確実|全体/iu],
      },
    ],
  ],
  en: [
    [
      {
        asked: 'How much has NVIDIA put into xAI?',
        noun: "the size of NVIDIA's stake in xAI",
        clause: 'how much NVIDIA put into xAI',
        told: [/undisclosed/iu],
      },
      {
        asked: 'Which xAI product runs on NVIDIA GPUs?',
        noun: 'the xAI product that relies on NVIDIA GPUs',
        clause: 'which xAI product uses NVIDIA GPUs',
        told: [/grok/iu],
      },
      {
        asked: 'Who else backs xAI?',
        noun: "xAI's other backers",
        clause: 'who else backs xAI',
        told: [/ark/iu, /fidelity/iu],
      },
    ],
    [
      {
        asked: 'How much are Microsoft and NVIDIA each investing in Anthropic?',
        noun: 'the amounts Microsoft and NVIDIA put into Anthropic',
        clause: 'how much Microsoft and NVIDIA each invest in Anthropic',
        told: [/(?<![\d.,])5(\.0)?[\s-]*(b\b|bn|billion)/iu, /(?<![\d.,])10(\.0)?[\s-]*(b\b|bn|billion)/iu],
      },
      {
        asked: 'When were the Anthropic investments announced?',
        noun: 'the announcement date of the Anthropic investments',
        clause: 'when the Anthropic investments were announced',
        told: [/november 2025/iu],
      },
      {
        asked: 'How much does Anthropic pay Microsoft?',
        noun: "Anthropic's payment to Microsoft",
        clause: 'how much Anthropic pays Microsoft',
        told: [/(?<![\d.,])30(\.0)?[\s-]*(b\b|bn|billion)/iu],
      },
    ],
    [
      {
        asked: 'How much has Microsoft invested in OpenAI in total?',
        noun: "Microsoft's cumulative investment in OpenAI",
        clause: 'how much Microsoft has put into OpenAI overall',
        told: [/(?<![\d.,])13(\.0)?[\s-]*(b\b|bn|billion)/iu],
      },
      {
        asked: 'How much of it had Microsoft put into OpenAI by 2023?',
        noun: 'the part Microsoft put into OpenAI by 2023',
        clause: 'how much Microsoft had put into OpenAI by 2023',
        told: [/(?<![\d.,])10(\.0)?[\s-]*(b\b|bn|billion)/iu],
      },
      {
        asked: 'Since when has NVIDIA been an OpenAI investor?',
        noun: "NVIDIA's role as an OpenAI investor",
        clause: 'what kind of OpenAI investor NVIDIA is',
        told: [/early|initial|first/iu],
      },
    ],
    [
      {
        asked: 'How big is the AI market in 2025?',
        noun: 'the 2025 AI market size',
        clause: 'how big the AI market is in 2025',
        told: [/(?<![\d.,])100(\.0)?[\s-]*(b\b|bn|billion)/iu],
      },
      {
        asked: 'How big is the AI market forecast to be in 2030?',
        noun: 'the 2030 AI market forecast',
        clause: 'how big the AI market will be in 2030',
        told: [/2 ?(t|trillion)/iu],
      },
      {
        asked: 'What annual growth rate is forecast for the AI market?',
        noun: "the AI market's annual growth rate",
        clause: 'how fast the AI market grows per year',
        told: [/60/iu],
      },
    ],
    [
      {
        asked: 'What are the risks of the investment cycle?',
        noun: 'the risks of the investment cycle',
        clause: 'what the risks of the investment cycle are',
        told: [/bubble/iu, /conflict/iu, /distort/iu],
      },
      {
        asked: 'What are the benefits of the investment cycle?',
        noun: 'the benefits of the investment cycle',
        clause: 'what the benefits of the investment cycle are',
        told: [/innovation/iu, /stab/iu, /choice/iu],
      },
      {
        asked: 'Who described the investment cycle on Bluesky?',
        noun: 'the person who described the cycle on Bluesky',
        clause: 'who described the cycle on Bluesky',
        told: [/kovach/iu],
      },
    ],
    [
      {
        asked: 'What is expected in the short term?',
        noun: 'the short-term outlook',
        clause: 'what is expected in the short term',
        told: [/acqui|merg|continu/iu],
      },
      {
        asked: 'What is expected in the medium term?',
        noun: 'the medium-term outlook',
        clause: 'what is expected in the medium term',
        told: [/regulat|weed|business model/iu],
      },
      {
        asked: 'What is expected in the long term?',
        noun: 'the long-term outlook',
        clause: 'what is expected in the long term',
        told: [/AGI|paradigm/iu],
      },
    ],
    [
      {
        asked: 'Why does Microsoft invest in Anthropic?',
        noun: "Microsoft's reasons for investing in Anthropic",
        clause: 'why Microsoft invests in Anthropic',
        told: [/hedge|insurance/iu],
      },
      {
        asked: 'How much is Microsoft investing in Anthropic?',
        noun: 'the amount Microsoft invests in Anthropic',
        clause: 'how much Microsoft invests in Anthropic',
        told: [/(?<![\d.,])5(\.0)?[\s-]*(b\b|bn|billion)/iu],
      },
      {
        asked: "What is NVIDIA's strategy?",
        noun: "NVIDIA's strategic aims",
        clause: 'what NVIDIA is after with its investments',
        told: [/ecosystem/iu],
      },
    ],
    [
      {
        asked: 'How big a loss does OpenAI forecast for 2028?',
        noun: "OpenAI's forecast loss for 2028",
        clause: 'how much OpenAI expects to lose in 2028',
        told: [/(?<![\d.,])74(\.0)?[\s-]*(b\b|bn|billion)/iu],
      },
      {
        asked: "How big could Anthropic's data centre depreciation be compared with revenue?",
        noun: "Anthropic's depreciation relative to revenue",
        clause: "how Anthropic's depreciation compares with its revenue",
        told: [/twice|double|2 times|two times|2x/iu],
      },
      {
        asked: 'Where do the AI companies get their cloud capacity?',
        noun: "the source of the AI companies' cloud capacity",
        clause: 'where the AI companies get cloud capacity',
        told: [/microsoft/iu, /google/iu],
      },
    ],
    [
      {
        asked: 'How is the smartphone industry structured?',
        noun: 'the structure of the smartphone industry',
        clause: 'how the smartphone industry is structured',
        told: [/apple|winner|vertical/iu],
      },
      {
        asked: 'Which three dominate the cloud industry?',
        noun: 'the three that dominate the cloud industry',
        clause: 'which three dominate the cloud industry',
        told: [/AWS|oligopoly of three/iu],
      },
      {
        asked: 'How is the AI industry different?',
        noun: 'how the AI industry differs',
        clause: 'how the AI industry differs',
        told: [/multipolar|interdepend|fluid/iu],
      },
    ],
    [
      {
        asked: 'In what areas do AI companies compete?',
        noun: 'the areas where AI companies compete',
        clause: 'where AI companies compete',
        told: [/performance/iu, /price|pricing/iu],
      },
      {
        asked: 'In what areas do AI companies cooperate?',
        noun: 'the areas where AI companies cooperate',
        clause: 'where AI companies cooperate',
        told: [/infrastructure/iu, /standard/iu],
      },
    ],
  ],
};

const later = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const unmarked = (text: string): string => text.replace(/[?？]$/u, '');

/** Ways to ask two things in one message. */
const BUILDS: Record<'ja' | 'en', ((one: Thing, two: Thing) => string)[]> = {
  ja: [
    (one, two) => `${unmarked(one.asked)}、で、${two.asked}`,
    (one, two) => `${one.clause}、かつ${two.clause}を教えてください`,
    (one, two) => `${one.noun}に加えて${two.noun}も知りたい`,
    (one, two) => `ほしいのは${one.noun}と${two.noun}です`,
    (one, two) => `${one.noun}と${two.noun}、この2つ`,
    (one, two) => `${one.noun}と${two.noun}を一言ずつ`,
  ],
  en: [
    (one, two) => `${later(one.noun)} as well as ${two.noun}.`,
    (one, two) => `${later(one.noun)}, ${two.noun}?`,
    (one, two) => `I have the background; what I still need is ${one.noun} and ${two.noun}.`,
    (one, two) => `${unmarked(one.asked)}, plus ${two.clause}?`,
    (one, two) => `${later(one.noun)} and ${two.noun} – one line each please`,
    (one, two) => `Could you tell me ${one.clause} and ${two.clause}?`,
  ],
};

/** A yes or a no, which nobody asked for. */
const VERDICT = /^[^\p{L}]*(?:(?:yes|yep|no|nope)\b|(?:うん|はい|ううん|いいえ|いや)[、。])/iu;

const cases = (['ja', 'en'] as const).flatMap((language) =>
  THINGS[language].flatMap((things) =>
    things.flatMap((one, at): [string, RegExp[]][] => {
      const two = things[(at + 1) % things.length]!;
      return BUILDS[language].map((build) => [build(one, two), [...one.told, ...two.told]]);
    }),
  ),
);

/** What a reply lacks, and what it says needlessly. */
function faultsOf(text: string, told: RegExp[]): string[] {
  const reply = ask(text).text.normalize('NFKC');
  const lacking = told.filter((one) => !one.test(reply)).map(String);
  return VERDICT.test(reply) ? [...lacking, 'a verdict'] : lacking;
}

test.each(cases)('each of two things that one message asks is told, without a verdict: %s', (text, told) => {
  expect(faultsOf(text, told)).toEqual([]);
});

test.each<[string, RegExp[]]>([
  ['短期の展望は？中期の展望は？', [/買収|継続/u, /規制|淘汰/u]],
  [
    '概要は把握済み。残るは投資循環のメリットと循環をBlueskyで誰が表現したか。',
    [/イノベーション/u, /Kovach/u],
  ],
  ['NVIDIAの出資先と、その中で金額非公開のもの', [/OpenAI/u, /xAI.*非公開|非公開.*xAI/su]],
  ['MicrosoftのAnthropic出資：金額と理由', [/50億/u, /保険|多角/u]],
  ['Other industries – AI and smartphones?', [/multipolar/u, /winner/u]],
  ["NVIDIA's xAI stake: size, product link, other backers", [/undisclosed/u, /Grok/u, /Fidelity/u]],
  ['The person who described the cycle on Bluesky', [/Kovach/u]],
  [
    'The companies that NVIDIA backs, the reason Microsoft invests in Anthropic?',
    [/xAI/u, /hedge|insurance/iu],
  ],
])('what stands below a head, or leans on the first, is told as well: %s', (text, told) => {
  expect(faultsOf(text, told)).toEqual([]);
});

test('a claim with such a clause in it gets its verdict', () => {
  expect(ask('The firm that pays Microsoft is Anthropic?').text).toMatch(VERDICT);
});
