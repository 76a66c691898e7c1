import type { Knowledge } from '../knowledge/load.ts';
import { OFFICE } from './person.ts';
import type { Reading } from './reading.ts';
import { clause, type Step } from './scene.ts';

/** What is somebody's own, and nothing of what he said or does. */
const OWN =
  /\b(?:how (?:old|tall|rich)|(?:what|which) age|his age|her age|age of|(?:'s|s) age|born|birthday|birthplace|nationality|hometown|(?:does|did|do|is|was|are) (?:\S+ ){1,3}(?:live|living|married|single|earn|based|study|studied|graduate\w*|go to)\b|married|wife|husband|kids|children|family|salary|net worth|hobb(?:y|ies)|degree|education|universit(?:y|ies)|college|followers?|handle|e-?mail|phone number|address|look like|height)\b|何歳|なんさい|いくつ(?:です|なの|だ|で|[?？])|おいくつ|年齢|歳は|誕生日|生まれ|出身|国籍|住んで|住まい|住所|結婚|奥さん|家族|子ども|子供|年収|給料|資産|趣味|学歴|大学|卒業|ふぉろわ|連絡先|めーるあどれす|電話番号|顔|身長|性別|男性|女性/;
/** Of his work and words the article does tell. */
const OF_WORK =
  /\b(?:works?|employer|job|title|role|outlet|network|post\w*|wrote|said|says|quote\w*)\b|職業|肩書|勤め|所属|仕事|投稿|書い|言っ|発言|媒体/;
const PRIVATE = 'personal-life';

const personIn = ({ mentions }: Reading, { entities }: Knowledge): string | undefined =>
  mentions.find(({ id }) => entities.get(id)?.kinds.includes('person'))?.id;

/** "Nadella is Microsoft's boss, right?": the one at its head, whom the article doesn't name. */
const readOffice: Step = (scene) => {
  const { reading } = scene.context;
  const [person, second] = reading.foreign;
  const [of, other] = reading.companies;
  if (!scene.context.yesNo || !person || second || of === undefined || other !== undefined) return undefined;
  if (!OFFICE.test(reading.folded)) return undefined;
  if (scene.parts.library.knowledge.foreign.get(person.id)?.of !== of) return undefined;
  const word = reading.folded.slice(person.start, person.end);
  return clause(scene, { kind: 'absent', name: person.id, word, of, near: [] });
};

/** "How old is Kovach?", 「コバックさんはどこに住んでる？」: the article names him, and tells nothing of his own. */
export const readOfPerson: Step = (scene) => {
  const { reading } = scene.context;
  const { knowledge } = scene.parts.library;
  const { folded } = reading;
  const office = readOffice(scene);
  if (office) return office;
  if (!personIn(reading, knowledge) || reading.companies.length > 0) return undefined;
  if (!OWN.test(folded) || OF_WORK.test(folded) || reading.absent.some(({ id }) => !IN_PRIVATE.has(id)))
    return undefined;
  return knowledge.absent.has(PRIVATE)
    ? clause(scene, { kind: 'absent', attribute: PRIVATE, near: [] })
    : undefined;
};
/** What is listed of people in general, and what is wrongly heard in a question about one. */
const IN_PRIVATE = new Set([PRIVATE, 'references', 'contact', 'headquarters', 'founding-year']);
