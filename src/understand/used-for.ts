import { isAiCompany } from './context.ts';
import { FOR_WHAT } from './follow-supply.ts';
import { clause, type Step } from './scene.ts';
import { goodsIn } from './supply.ts';

/** What one has a supplier for, where that one's goods aren't named: "what does xAI even use NVIDIA for", 「NVIDIAの何使ってんの」. */
const OF_SUPPLIER =
  /\bwhat\b.*\b(?:us(?:e|es|ing)|needs?|needing|runs?|running|build\w*|mak(?:e|es|ing)|train\w*|develop\w*)\b.*\b(?:for|of|from|with|on)\b|(?:何|なに|なん)(?:か|を|に|のために)?(?:使|必要|作|つく|開発|動か)|(?:何|なに)が(?:必要|要)/;

/** 「…のGPUで開発しているもの」, "the product made on its GPUs": what is made is asked for by being called so. */
const MADE =
  /(?:で|を使って|を用いて|の上で|使い、?)[^、。?？]{0,10}?(?:作|つく|開発|訓練|学習|動か|鍛え)[^、。?？]{0,8}(?<=[るたの])(?:の(?=は|って|が|を|[?？。、]|$)|もの|やつ|もでる|製品|さーびす|ぷろだくと)|\b(?:product|model|thing|name of what)\b.*\b(?:built|builds?|made|makes?|developed|develops?|trained|trains?|runs?|running|powers?)\b.*\b(?:on|with|using)\b/;

/** It is but named: no yes or no is wanted. */
const NAMED_ONLY =
  /^(?:and |also )?(?:the |name of the |name the )?(?:product|model|thing|service)s?\b|(?:もの|やつ|もでる|製品|さーびす|ぷろだくと)(?:の名前)?(?:は|を|って)?(?:教えて[^。]*|何[^。]*)?[?？。\s]*$/;

const WHAT = /\bwhat\b|何|なに|なん|用途|使い道/;

/**
 * What a lab makes with what it is supplied with: both are named, and it is no question of who holds a stake in whom,
 * whatever was talked about before.
 */
export const readUsedFor: Step = (scene) => {
  const { has, yesNo, graph, reading } = scene.context;
  const { folded, companies } = reading;
  const isNamed = NAMED_ONLY.test(folded) && MADE.test(folded);
  if (
    (yesNo && !isNamed) ||
    has('r-invest', 'r-investor', 'r-own', 'r-pay', 'q-amount', 'q-when', 'q-why', 'q-who')
  )
    return undefined;
  const [user, second] = companies.filter((id) => isAiCompany(scene.context, id));
  if (user === undefined || second !== undefined) return undefined;
  const goods = goodsIn(scene.context);
  const isUse = (WHAT.test(folded) && FOR_WHAT.test(folded)) || MADE.test(folded);
  if (!OF_SUPPLIER.test(folded) && !(goods && isUse)) return undefined;
  const deal = graph
    .into(user, 'supply')
    .find(({ from, what }) =>
      goods ? (what === 'gpu') === (goods === 'gpu') : from !== user && companies.includes(from),
    );
  const [fact] = deal?.facts ?? [];
  return fact === undefined ? undefined : clause(scene, { kind: 'facts', ids: [fact] });
};
