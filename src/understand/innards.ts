import { clause, type Step } from './scene.ts';

/** What the article names and never takes apart. Reads folded text. */
const ENGLISH =
  /\bhow (?:(?:do|does|did|would) )?(?:an? |the |its |their |these |nvidia'?s? |google'?s? |such )?(?:gpus?|tpus?|(?:ai )?chips?|llms?|claude|grok|chatgpt|gpt\S*|apis?|azure|agi|ai|(?:ai |language |large language ){1,12}models?|neural net\w*)(?: (?:actually|really|even|technically|internally)){0,12} (?:works?|functions?|operates?|(?:is|are) (?:built|made|trained)|thinks?|learns?)(?: (?:inside|internally|under the hood|technically|anyway|exactly|in detail)){0,12}(?:,? (?:pls|please|lol|then))?[\s?.!]*$/;
const THING =
  '(?:gpu|tpu|(?:ai)?ちっぷ|半導体|llm|api|くろーど|claude|grok|ぐろっく|chatgpt|ちゃっとgpt|(?<!びじねす)(?:ai|言語)?もでる|agi|ai)';
const JAPANESE = new RegExp(
  `^(?:[^。?？]{0,16}[、。 ])?${THING}(?:そのもの|自体)?(?:って|は|が)?の?(?:仕組み|しくみ|原理|動作原理|内部構造|中身の技術)(?:を|は|って|が|について|も)?[^、。?？]{0,14}[。?？!！\\s]*$|${THING}(?:そのもの|自体)?(?:って|は|が)(?:そもそも|結局|実際)?(?:どう(?:やって|いうふうに|いう風に)?|何で|なぜ)(?:動[いくか]|うご[いくか]|働[いくか]|計算し|考えて|学習し)[^。?？]{0,8}[。?？!！\\s]*$`,
  'u',
);

/** "How does a GPU work?", 「GPUの仕組みを教えて」: of the technology itself the article says nothing. */
export const readInnards: Step = (scene) => {
  const { folded } = scene.context.reading;
  if (!ENGLISH.test(folded) && !JAPANESE.test(folded)) return undefined;
  return clause(scene, { kind: 'absent', attribute: 'ai-how-it-works', near: [] });
};
