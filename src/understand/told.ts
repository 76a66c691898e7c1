import { horizonIn } from '../knowledge/horizon.ts';
import type { Knowledge } from '../knowledge/load.ts';
import { fold } from '../text/fold.ts';

const TELL =
  '(?:say|tell|name|list|specif|mention|give|spell|reveal|state|identif|indicate|single|point|disclose|break|set out|put)\\w*';
const FIRM = '(?:compan(?:y|ies)|firms?|start-?ups?|labs?|players?|businesses|ones?|of them)';
const TELLER = '(?:journalist|reporter|correspondent|speaker)';
/** What is known, or isn't, is told, or isn't. */
const KNOW = `(?:${TELL}|know|learn|find out|hear)`;
const EN = (what: string, tell = TELL): string =>
  `\\b${tell}\\b(?: (?:out|down|us|me|exactly|precisely|just|by name)){0,2} (?:${what})`;
const WRITTEN =
  '(?:まで|かまで|のか|か)?(?:も|は|が|って|まで|も全部)?(?:、)?(?:はっきり|ちゃんと|具体的に|全部)?(?:書い|書か|載|名指し|明記|触れ|示し|示さ|明か|言っ|言及|出て|述べ|わか|分か|決ま)';
const JA = (what: string): string =>
  `(?:${what})(?:(?!て(?:い?る|い?た)って)[^、。?？」』"]){0,24}?${WRITTEN}`;

/** What is asked to be told, and whether a statement tells it. */
type Told = (id: string, knowledge: Knowledge) => boolean;

const statement = ({ facts }: Knowledge, id: string): string => facts.get(id)?.en ?? '';
const namesSomebody: Told = (id, { facts, entities }) =>
  (facts.get(id)?.entities ?? []).some((one) => {
    const kinds: readonly string[] = entities.get(one)?.kinds ?? [];
    return kinds.includes('company') || kinds.includes('person');
  });
const hasDate: Told = (id, knowledge) => {
  const text = statement(knowledge, id);
  return /\b20\d\d\b/.test(text) || horizonIn(fold(text)) !== undefined;
};
const hasFigure: Told = (id, knowledge) => /\d/.test(statement(knowledge, id));
const never: Told = () => false;

const ASKED: [RegExp, Told][] = [
  [
    new RegExp(
      `${EN(`which (?:\\w+ ){0,3}?${FIRM}|who\\b|(?:the|a|that) ${TELLER}\\b`)}|\\b${TELLER}\\b[^?.]{0,12}\\b(?:named|identified)\\b|${JA('(?:記者|特派員|(?:言っ|書い|投稿し)た人|発言者)の(?:名前|名)|どの(?:会社|企業|らぼ)|どこの?(?:会社|企業)|誰が|だれが|何て会社')}`,
      'u',
    ),
    namesSomebody,
  ],
  [
    new RegExp(
      `${EN('which (?:\\w+ )?(?:countr(?:y|ies)|states?|governments?|regulators?|people|day)')}|${JA('どの国|どこの国|何か国')}`,
      'u',
    ),
    never,
  ],
  [
    new RegExp(`${EN('when\\b|(?:in )?(?:which|what) (?:year|month)', KNOW)}|${JA('いつ|何年')}`, 'u'),
    hasDate,
  ],
  [
    new RegExp(
      `${EN('how (?:much|many|big|large)\\b|by how much', KNOW)}|${JA('いくら|どのくらい|どれくらい|何(?:社|どる|割|ぱせんと)')}`,
      'u',
    ),
    hasFigure,
  ],
];

/**
 * "Does it say which firm …?", 「どの会社が…か書いてある？」: whether a fact tells who, when or how much.
 * @returns undefined where a folded question asks for no such thing
 */
export function toldIn(folded: string, knowledge: Knowledge, id: string): boolean | undefined {
  return ASKED.find(([pattern]) => pattern.test(folded))?.[1](id, knowledge);
}
