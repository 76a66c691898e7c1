import { clause, type Step } from './scene.ts';

/** A payment, and nothing that says whose: "and the payment?", 「支払額は？」. */
const PAYMENT_ALONE =
  /^(?:(?:and|so|also) ){0,12}(?:what about )?(?:the )?payments?(?: amount)?\W*$|^(?:and |so )?how much (?:(?:does|do|did|will|is) (?:it|they) )?(?:get|gets|receive|receives|being paid|paid)(?: (?:back|in return|for it|from (?:it|them))){0,12}\W*$|^(?:で、?|逆に)?支払い?(?:金?額)?(?:は|も|が|の){0,8}(?:いくら|どれくらい|どのくらい)?(?:です|なの|か){0,8}[?？。]*$|^(?:で、?|逆に|代わりに)?いくら(?:払って|支払って|返して)(?:もらって|もらえ|くれ)[^。]{0,6}[?？。]*$/u;

/** Of a stake that was told, what its taker pays the giver: of nobody else's payments. */
export const readPaidBack: Step = (scene) => {
  const { context, before } = scene;
  const { graph, reading } = context;
  if (before?.question.kind !== 'tie' || before.question.deal !== 'investment') return undefined;
  if (reading.companies.length > 0 || !PAYMENT_ALONE.test(reading.folded)) return undefined;
  const { from, to } = before.question;
  const [paid] = graph.between(to, from, 'payment');
  if (!paid) return undefined;
  const question = { kind: 'tie', from: to, to: from, deal: 'payment', aspect: 'amount' } as const;
  return { ...clause(scene, question), companies: before.companies, isActed: true };
};
