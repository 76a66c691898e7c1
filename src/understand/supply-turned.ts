import type { Context } from './context.ts';

const GIVES_GOODS =
  /\b(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|sells?|sold|selling|gives?|giving|ships?|shipping|delivers?)\b(?! by\b)|(?:供給|提供|納品)(?:し|を)|卸し|売っ|売る/;

/** What stands between the one that is said to get the goods and the one that it is said to get them from. */
const GETS =
  /^ (?:(?:has |have |had |is |are |was |were |really |actually |also |even |only ){0,12})(?:gets?|got|getting|buys?|buying|bought|sources?|sourcing|obtains?|orders?|receives?|receiving|takes?|purchases?|rents?|renting|relies|depends|runs?|running|uses?|using|needs?)\b(?! by\b)[^,.;?]{0,24}?(?:\b(?:from|on|off|of) (?:the )?)?$/;
const GETS_FROM = /^(?:って|は|が|も)、?(?:[^、。?？]{0,8})$/u;
const FROM_IT =
  /^(?:社|さん)?(?:から|に|の)[^、。?？]{0,14}?(?:を|が)?(?:買|もら|貰|仕入|調達|購入|受け|得て|借り|使|提供され|供給され|提供しても|供給しても|頼)/u;
/** "NVIDIA uses Anthropic's GPUs": what is used is said to be that one's. */
const OWN_OF = /^(?:'s?|s')? ?[\w' -]{0,14}(?:gpus?|chips?|clouds?|hardware|compute|servers?|platform)\b/;
const USES = /\b(?:uses?|using|runs?|running|relies|depends|rents?|renting|needs?)\b/;

/** "NVIDIA gets its GPUs from xAI", 「NVIDIAはxAIからGPUを買ってる」: the supplier is said to be the one that is supplied. */
function isSaidToGet({ reading: { folded, mentions } }: Context, supplier: string, user: string): boolean {
  const named = mentions.filter(
    ({ company, id, stands }) => company !== supplier || id === company || stands,
  );
  const getter = named.find(({ company }) => company === supplier);
  const giver = named.find(({ company, start }) => company === user && getter && start > getter.end);
  if (!getter || !giver) return false;
  const [between, behind] = [folded.slice(getter.end, giver.start), folded.slice(giver.end)];
  if (GETS_FROM.test(between)) return FROM_IT.test(behind);
  if (
    !GETS.test(between) ||
    /\b(?:like|such as|including|customers?|users?|buyers?|money|paid)\b/.test(between)
  )
    return false;
  return !USES.test(between) || /\bfrom\b/.test(between) || OWN_OF.test(behind);
}

/** "Does OpenAI supply the GPUs to NVIDIA?": whether the user is said to be the supplier, or the supplier to be supplied. */
export function isTurned(context: Context, supplier?: string, user?: string): boolean {
  const { reading, roles, yesNo } = context;
  if (!yesNo || supplier === undefined || user === undefined) return false;
  const [from, second] = roles.from;
  const isSaidToGive =
    roles.explicit &&
    from === user &&
    second === undefined &&
    roles.to.includes(supplier) &&
    GIVES_GOODS.test(reading.folded);
  return isSaidToGive || isSaidToGet(context, supplier, user);
}
