// What facts of an invented business world are made of. {a} and {b} are companies, the other slots see SLOTS.

/** A text in both languages. */
export interface Both {
  ja: string;
  en: string;
}

/** One sort of fact with the ways in which people ask for it. */
export interface Template extends Both {
  label: Both;
  ask: { ja: string[]; en: string[] };
}

/** Sounds that company names are made of, in both scripts. */
export const SYLLABLES: Both[] = [
  ['zor', 'ゾル'], ['vel', 'ヴェル'], ['qua', 'クア'], ['mir', 'ミル'], ['tam', 'タム'], ['rix', 'リクス'], ['lun', 'ルン'],
  ['dor', 'ドル'], ['pha', 'ファ'], ['ken', 'ケン'], ['sol', 'ソル'], ['bri', 'ブリ'], ['nex', 'ネクス'], ['ora', 'オラ'],
  ['gal', 'ガル'], ['tiv', 'ティヴ'], ['hes', 'ヘス'], ['jun', 'ジュン'], ['wyn', 'ウィン'], ['cad', 'カド'], ['fen', 'フェン'],
  ['ryo', 'リョ'], ['sel', 'セル'], ['bax', 'バクス'], ['ilo', 'イロ'], ['mox', 'モクス'], ['pra', 'プラ'], ['ude', 'ウデ'],
].map(([en, ja]) => ({ en: en!, ja: ja! })); // prettier-ignore

/** Endings of company names; most have none. */
export const ENDINGS: Both[] = [
  ['', ''], ['', ''], ['', ''], [' Systems', 'システムズ'], [' Labs', 'ラボ'], [' Works', 'ワークス'], [' Energy', 'エナジー'],
].map(([en, ja]) => ({ en: en!, ja: ja! })); // prettier-ignore

const both = (rows: string): Both[] =>
  rows.split(';').map((row) => {
    const [ja = '', en = ''] = row.trim().split('/');
    return { ja, en };
  });

/** What the slots of a template are filled with. */
export const SLOTS = {
  sector: both(
    '医療/healthcare; 自動運転/self-driving; 物流/logistics; 教育/education; 金融/finance; 農業/farming; 建設/construction; 保険/insurance; 小売/retail; 製薬/drug discovery; 広告/advertising; ゲーム/games; 翻訳/translation; 製造/manufacturing; 宇宙/space; 気象/weather; 法務/legal work; 観光/tourism; 電力/electric power; 通信/telecoms',
  ),
  place: both(
    '北海道/Hokkaido; 九州/Kyushu; 東北/Tohoku; テキサス/Texas; オハイオ/Ohio; アリゾナ/Arizona; 北欧/the Nordics; アイルランド/Ireland; カナダ/Canada; シンガポール/Singapore; インド/India; 韓国/Korea; ブラジル/Brazil; 中東/the Middle East; オーストラリア/Australia; ドイツ/Germany',
  ),
  product: both(
    'GPU/GPUs; 学習用チップ/training chips; 推論用チップ/inference chips; メモリ/memory; 冷却装置/cooling gear; 光ケーブル/optical cables; サーバー/servers; ストレージ/storage; ロボット/robots; カメラ/cameras; 電池/batteries; センサー/sensors',
  ),
  reason: both(
    '電力が足りない/power is short; 人手が足りない/staff are short; 計算資源を確保したい/it wants to secure computing power; 顧客を囲い込みたい/it wants to lock in customers; 自社のチップを売りたい/it wants to sell its own chips; 競争に遅れたくない/it fears falling behind; 研究費がふくらんだ/research costs have swollen; 規制が変わる/regulation is changing',
  ),
} satisfies Record<string, Both[]>;

const list = (text: string): string[] => text.split(';').map((each) => each.trim());

const template = (rows: [label: string, statement: string, ja: string, en: string]): Template => {
  const [[label], [statement]] = [both(rows[0]), both(rows[1])];
  return { ...statement!, label: label!, ask: { ja: list(rows[2]), en: list(rows[3]) } };
};

/** The sorts of facts, each with eight phrasings a language, of which a fact takes some. */
export const TEMPLATES: Template[] = [
  [
    '{a}から{b}への投資/investment by {a} in {b}',
    '{a}は{year}年に{b}へ{amount}を投資した。/{a} invested {amount} in {b} in {year}.',
    '{a}は{b}にいくら投資した？; {a}から{b}への出資額は？; {b}に{a}が入れたお金っていくら; {b}って{a}の出資を受けてるの？; {a}、{b}にいくら出したの; {a} {b} 投資額; {a}の{b}への投資について教えて; {b}への{a}の出資はどれくらいの規模？',
    'How much did {a} invest in {b}?; What is the size of the investment by {a} in {b}?; Did {b} get money from {a}?; {a} {b} investment amount; how big is the stake that {a} bought in {b}; tell me about the money {a} put into {b}; When did {a} back {b}?; what did {a} pay to invest in {b}',
  ],
  [
    '{a}が買う{product}/the {product} that {a} buys',
    '{a}は{b}から{product}を{amount}分買う契約を結んだ。/{a} agreed to buy {amount} of {product} from {b}.',
    '{a}は{product}をどこから買ってる？; {b}は誰に{product}を売ってるの; {a}の{product}の調達先は？; {a}と{b}の契約額はいくら？; {product}を{a}に供給しているのは？; {a} {product} 購入先; {b}が{a}に納めるものは何？; {a}は{b}から何を買うの',
    'Where does {a} buy its {product}?; Who supplies {product} to {a}?; What does {b} sell to {a}?; How much {product} does {a} buy from {b}?; {a} {product} supplier; is {b} selling {product} to {a}; what is the contract between {a} and {b} worth; which company delivers {product} to {a}',
  ],
  [
    '{a}のクラウド/the cloud that {a} uses',
    '{a}は{sector}向けのAIモデルを{b}のクラウドで動かしている。/{a} runs its AI models for {sector} on the cloud of {b}.',
    '{a}はどこのクラウドを使ってる？; {a}のモデルはどこで動いてるの; {b}のクラウドを使う会社は？; {sector}向けのAIを{a}はどこで動かす？; {a} クラウド どこ; {a}のクラウド業者を教えて; {b}は{a}に何を提供してる？; {a}って{b}のお客さんなの？',
    'Which cloud does {a} use?; Where do the models of {a} run?; Who provides the cloud to {a}?; what does {b} provide to {a}; {a} cloud provider; is {a} a cloud customer of {b}; where does {a} run its AI for {sector}; Does {b} host the models of {a}?',
  ],
  [
    '{a}のデータセンター/data centre of {a}',
    '{a}は{year}年までに{place}で{amount}のデータセンターを建てる計画だ。/{a} plans a data centre worth {amount} in {place} by {year}.',
    '{a}はデータセンターをどこに建てる？; {a}の{place}の計画って何; {a}のデータセンターはいくらかかる？; {place}にデータセンターを作るのはどこの会社？; {a} データセンター いつ; {a}の建設計画を教えて; {a}の施設はいつできるの？; {place}で{a}は何をする予定？',
    'Where will {a} build its data centre?; What is {a} planning in {place}?; How much will the data centre of {a} cost?; Who is building a data centre in {place}?; {a} data center when; when will the site of {a} be ready; tell me about the building plans of {a}; is {a} going to {place}',
  ],
  [
    '{a}と{b}の提携/partnership of {a} and {b}',
    '{a}と{b}は{sector}の分野で{product}を一緒に開発している。/{a} and {b} develop {product} together for {sector}.',
    '{a}と{b}の関係は？; {a}は誰と提携してるの; {a}と{b}は何を一緒に作ってる？; {sector}の分野で{a}が組む相手は？; {a} {b} 提携; {b}との共同開発について教えて; {a}と{b}って仲間なの？; {a}のパートナー企業はどこ？',
    'How are {a} and {b} related?; Who is the partner of {a}?; What do {a} and {b} build together?; {a} {b} partnership; who does {a} work with in {sector}; are {a} and {b} allies; tell me about the joint work with {b}; what is {a} developing with {b}',
  ],
  [
    '{a}が投資する理由/why {a} invests',
    '{a}が{sector}に投資するのは、{reason}からだ。/{a} invests in {sector} because {reason}.',
    '{a}はなぜ{sector}に投資する？; {a}が{sector}にお金を出す理由は？; どうして{a}は{sector}なの; {a}の投資の狙いは？; {a} 投資 理由; {a}が{sector}にこだわるわけを教えて; {sector}に{a}が力を入れる背景は？; {a}は何のために投資してるの',
    'Why does {a} invest in {sector}?; What is the reason for the investment by {a}?; what is {a} after in {sector}; {a} investment reason; How come {a} puts money into {sector}?; what drives {a} to spend on {sector}; what does {a} want with {sector}; explain the motive of {a}',
  ],
  [
    '{a}の心配/a risk for {a}',
    '{a}は{b}からの売り上げに頼りすぎていて、取引が減ると経営が苦しくなるおそれがある。/{a} leans too much on revenue from {b} and could struggle if that business shrinks.',
    '{a}のリスクは？; {a}は何が危ないの; {a}は{b}に頼りすぎ？; {b}との取引が減ると{a}はどうなる？; {a} リスク; {a}の弱点を教えて; {a}って大丈夫なの？; {a}の経営の不安は何',
    'What is the risk for {a}?; Is {a} too dependent on {b}?; What happens to {a} if {b} buys less?; {a} risk; what could go wrong for {a}; what is the weak point of {a}; should we worry about {a}; how much does {a} lean on {b}',
  ],
  [
    '{a}の見通し/the outlook of {a}',
    '{a}の{sector}事業は{year}年に{amount}の規模になる見通しだ。/The {sector} business of {a} is expected to reach {amount} in {year}.',
    '{a}の{sector}事業はどこまで伸びる？; {year}年の{a}の規模は？; {a}の将来は？; {a}の{sector}の見通しを教えて; {a} 予測 {year}; {a}はこれから成長するの; {a}の市場規模はいくらになる？; {sector}で{a}はどれくらい稼ぐ予定？',
    'How big will the {sector} business of {a} be?; What is the forecast for {a} in {year}?; what is the outlook for {a}; {a} forecast {year}; How much will {a} grow?; will {a} get bigger in {sector}; what is expected of {a}; how large is the market of {a} by {year}',
  ],
  [
    '{a}と{b}の競争/rivalry of {a} and {b}',
    '{a}と{b}は{place}の{sector}市場で顧客を奪い合っている。/{a} and {b} compete for {sector} customers in {place}.',
    '{a}のライバルは？; {a}は誰と競争してるの; {a}と{b}はどこで争ってる？; {place}の{sector}で強いのは？; {a} 競合; {a}と{b}って敵同士？; {b}の競争相手を教えて; {a}が{b}とぶつかる市場は何',
    'Who is the rival of {a}?; Where do {a} and {b} compete?; {a} competitors; are {a} and {b} rivals; who fights {a} for customers in {place}; what market do {a} and {b} share; Which company competes with {b}?; tell me about the rivalry in {sector} in {place}',
  ],
  [
    '{a}の戦略/strategy of {a}',
    '{a}は{product}を自社で作り、{sector}の会社にまとめて売る戦略を取っている。/{a} makes its own {product} and sells them in bundles to {sector} companies.',
    '{a}の戦略は？; {a}はどうやって{product}を売る？; {a}は自社で何を作ってるの; {sector}の会社に{a}は何を売る？; {a} 戦略; {a}の売り方を教えて; {a}の強みって何？; {a}は{product}で何を目指してる',
    'What is the strategy of {a}?; How does {a} sell its {product}?; What does {a} make itself?; {a} strategy; what does {a} sell to {sector} companies; what is {a} good at; how does {a} plan to win; what is {a} aiming for with {product}',
  ],
].map((rows) => template(rows as [string, string, string, string]));
