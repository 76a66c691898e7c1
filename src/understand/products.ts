import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Asks for the name of what a company makes: "what's xAI's model called", 「xAIのモデルの名前は」. */
const NAME_OF =
  /(?:もでる|製品|ぷろだくと|ちゃっとぼっと|(?<![a-z])ai(?!企業|会社))(?:の名前|の名称|って|は)?[^、。]{0,4}(?:何て|なんて|何と|なんと|何という|名前|名称)|どの(?:製品|ぷろだくと|もでる)|\b(?:model|chatbot|bot|assistant|product|ai)\b.{0,12}\b(?:called|named|name)\b|\b(?:called|name of)\b.{0,24}\b(?:model|chatbot|bot|assistant|product)\b|\bwhich (?:\w+ )?(?:product|chatbot|assistant)\b|\bname of (?:the|their|its|that) (?:one|model|product|chatbot|assistant|bot)\b|\b(?:what|which) (?:model|chatbot|assistant) (?:does|do|did|is|comes?)\b/;

const OFFERS = /(?:api|さーびす|もでる|製品|商品)(?:を|も|とか)?(?:出し|出す)/;

/** 「API出してる」: what is brought out is no money. */
export const isOffered = (folded: string): boolean => OFFERS.test(folded);

/** The product with a name of its own that a company makes, in the first fact that names it. */
export function readProduct({ reading, yesNo }: Context, { knowledge }: Library): Question | undefined {
  const [of, second] = reading.companies.filter((id) =>
    knowledge.entities.get(id)?.kinds.includes('ai-company'),
  );
  if (yesNo || of === undefined || second !== undefined || !NAME_OF.test(reading.folded)) return undefined;
  const { name } = knowledge.entities.get(of)!;
  const own = [...knowledge.entities.values()].find(
    ({ kinds, owner, name: called }) =>
      kinds.includes('product') && owner === of && !called.en.startsWith(name.en),
  );
  const fact = own && [...knowledge.facts.values()].find(({ en }) => en.includes(own.name.en));
  return fact && { kind: 'facts', ids: [fact.id] };
}

/** Asks whose a product is: "who makes Grok?", 「Grok作ったのどこ」. */
const WHOSE =
  /\b(?:who|(?:which|what) (?:company|firm|lab|guys?))(?:'s| is| are|se)? (?:(?:that|actually|even) )?(?:makes?|made|making|builds?|built|building|develop(?:s|ed|ing)?|owns?|created?|creates|runs|behind|responsible for|in charge of)\b|\bwhose (?:\w+ )?is\b|\bbelongs? to (?:who|whom|which)|(?:誰|だれ|どこ|どの会社|何社)(?:の会社|の企業|の(?=です|なの|だ|[?？]|$))?(?:が|の)?(?:作|つく|創|開発|出し|運営|やって)(?:っ|て|し)|(?:作|つく|創|開発|運営)(?:った|してる|して(?:い)?る|した|ってる|って(?:い)?る|出した)(?:の|とこ|会社|企業)(?:は|って|も)?(?:誰|だれ|どこ|何)|(?:は|って)(?:誰|だれ|どこ|どの会社|何社)の(?:もの|やつ|製品|会社|ai|もでる|くらうど|さーびす)?(?:なの|なん|です|だ)?(?:か|の|っけ)?[?？。]*$/;

/** The shortest fact that names a product together with whose it is. */
export function readMaker({ reading, has }: Context, { knowledge }: Library): Question | undefined {
  const [mention, more] = reading.mentions;
  if (!mention || more || mention.stands || !WHOSE.test(reading.folded)) return undefined;
  if (reading.absent.length + reading.foreign.length > 0 || has('r-invest', 'r-pay', 'r-supply', 'r-chip'))
    return undefined;
  const { entities, facts } = knowledge;
  const product = entities.get(mention.id);
  const owner = entities.get(product?.owner ?? '');
  if (!product?.kinds.includes('product') || !owner) return undefined;
  const [short] = [...facts.values()]
    .filter(({ en }) => en.includes(product.name.en) && en.includes(owner.name.en))
    .sort((one, other) => one.en.length - other.en.length);
  return short && { kind: 'facts', ids: [short.id] };
}
