import type { Clause } from './clause.ts';
import type { Message } from './one-asked.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { employmentOf, isPerson, tellerOfLoop } from './sayer.ts';

const STRUCTURE = /\b(?:circular|circulat\w+|cycle|loop|structure|relationship)\b|循環|構造|関係/;
/** Whose description of it is asked for, whoever it may be. */
const TELLER =
  /\bto whom (?:is|was|does)\b.*\b(?:attribut\w+|credit\w*|ascrib\w+|owe\w*)\b|\b(?:who|which (?:journalist|reporter|correspondent|person))\b(?: \w+){0,2} (?:describ|characteri[sz]|summ|depict|formulat|express|articulat)\w*\b|(?:を|と)[^。]{0,8}(?:指摘|表現|描写|形容|言い表|要約|評)[^。]{0,8}(?:方|人|人物|者|記者|のは)[^。]{0,16}(?:名前|氏名|誰|だれ|どなた)/;
/** Something else is asked, too. */
const BESIDES =
  /\b(?:also|pays?|paying|paid|invests?|how|when|where|why|employ\w*|works?|platform|outlet)\b|いくら|いつ|どこ|なぜ|払|出資|sns/;
const POSITION =
  /\b(?:position|title|role|job|occupation|profession|affiliation|employer|capacity)\b|肩書|所属|役職|立場|職業/;

/** "To whom is the description of the cycle attributed, and what is that person's position?" */
export function readTeller(folded: string, { text, parts }: Message): Clause | undefined {
  if (!TELLER.test(folded) || !STRUCTURE.test(folded) || BESIDES.test(folded)) return undefined;
  // Who it was, and no more, is read with what came before.
  if (!POSITION.test(folded) && !/\bto whom\b/.test(folded)) return undefined;
  const { context } = readFolded(folded, text, parts);
  const teller = tellerOfLoop(parts.library);
  const isNamed = context.yesNo || context.reading.mentions.length > 0;
  if (teller === undefined || isNamed) return undefined;
  const person = context.entitiesOf(teller).find((id) => isPerson(parts.library, id));
  const employed =
    person !== undefined && POSITION.test(folded) ? employmentOf(person, parts.library) : undefined;
  const ids = [teller, ...(employed === undefined ? [] : [employed])];
  return clauseOf(text, { kind: 'facts', ids }, parts);
}
