import { clause, type Step } from './scene.ts';

const ARTICLE = '(?:it|this|the (?:article|piece|text|story)|this (?:article|piece|text|story))';
const AT_ALL = `(?:[ ,]+(?:at all|anywhere|somewhere|even|too|as well|here|there|by name|up|in ${ARTICLE}|or (?:not|no|nah)|please|pls|lol))*[\\s?.!]*$`;
const EVER = '(?:(?:even|ever|also|actually|really|at least|anywhere|somewhere) ){0,12}';
const LEAD = '^(?:(?:so|and|but|ok|wait|hey|um|like)[, ]+){0,12}';
const NAME = "(?!(?:it|that|this|they|any\\w*)\\b)[\\w.'-]+(?: [\\w.'-]+){0,2}?";
/** 「AMDって記事に名前出てくる？」. Both read folded text. */
const COMES_UP =
  '(?:その)?(?:名前|社名|名)?(?:って|は|も|が|とか)?(?:ちゃんと|そもそも|一応|少しでも)?(?:出て(?:く|き)|出る|載って|のって|登場し|登場す|触れられ|名指しされ|挙がって|あがって)(?:る|ます|い|き|の|ん|か|っけ|かな|でしょう|です|ね|ま|す|く|た|て){0,8}[。?？!！\\s]*$';
const IN_ARTICLE =
  '(?:この|その)?(?:記事|文章|文中|本文|ここ|中)(?:の(?:中|どこか|本文))?(?:に|で|には|では|にも)(?:は|も|って)?、?';
const ASKS = [
  new RegExp(
    `${LEAD}(?:does|do|did|would) ${ARTICLE} ${EVER}(?:mention|name|bring up|bring|list|reference|namedrop|name-drop) ${NAME}${AT_ALL}`,
  ),
  new RegExp(
    `${LEAD}(?:is|are|was|were) ${NAME} ${EVER}(?:mentioned|named|brought up|referenced|listed|name-?dropped)${AT_ALL}`,
  ),
  new RegExp(
    `${LEAD}(?:does|do|did) ${NAME} ${EVER}(?:come up|appear|show up|get (?:a )?(?:mention(?:ed)?|named))${AT_ALL}`,
  ),
  new RegExp(
    `^(?:[^。?？、]{1,16}?)(?:の)?(?:名前|社名|名)?(?:って|は|も|が|とか)、?(?:${IN_ARTICLE})${COMES_UP}`,
    'u',
  ),
  new RegExp(`^${IN_ARTICLE}[^。?？、]{1,16}?(?:の)?(?:って|は|も|が|とか)?${COMES_UP}`, 'u'),
];

/** "Is Samsung mentioned at all?": where one company is all that is asked for, and something is told of it, it is. */
export const readNamedAtAll: Step = (scene) => {
  const { context, own } = scene;
  const { folded, mentions, foreign, absent, figures } = context.reading;
  const [only, second] = mentions;
  // A thing that only stands for a company isn't named itself.
  if (!only || second || only.stands || foreign.length + absent.length + figures.length > 0) return undefined;
  if (!ASKS.some((pattern) => pattern.test(folded))) return undefined;
  const { facts } = scene.parts.library.knowledge;
  const of = (id: string) => facts.get(id)?.entities ?? [];
  const told =
    own.ranked.find(({ id }) => of(id).includes(only.id)) ??
    own.ranked.find(({ id }) => of(id).includes(only.company));
  return told && clause(scene, { kind: 'facts', ids: [told.id], polarity: 'y', yes: true });
};
