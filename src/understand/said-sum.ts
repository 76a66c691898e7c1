import type { Library } from '../knowledge/index.ts';
import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { employmentOf, isPerson, saidBy, tellerOfLoop } from './sayer.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const OF_QUOTE =
  '(?:remarks?|quot(?:e|ation)s?|posts?|lines?|statements?|words|descriptions?|sentences?|tweets?|comments?|wording|it)';
const SUMS = '(?:sums?|amounts?|figures?|numbers?|dollars?|monetary|prices?)';
const [OF_QUOTE_JA, SUMS_JA] = [
  '(?:発言|引用|投稿|言葉|こめんと|文言|一文|台詞|せりふ|つぶやき|表現)',
  '(?:金額|数字|数値|額|どる)',
];
/** "Does the remark itself contain any sums?", 「発言そのものに金額は入っていましたか」. */
const HOLDS_SUM = new RegExp(
  [
    String.raw`\b${OF_QUOTE}\b[^?.;]{0,28}\b(?:contain|includ|mention|give|giving|have|has|had|hold|state|name|cite|put|carry|carries|feature|come with|with)\w*\b[^?.;]{0,18}\b${SUMS}\b`,
    String.raw`\b(?:any|are there|were there|is there|put|puts|mention|give|includ|use|cite|state|name)\w*\b[^?.;]{0,18}\b${SUMS}\b[^?.;]{0,16}\b(?:in|within|into|inside) (?:[\w.']+ ){0,3}(?:${OF_QUOTE}|\w+\W*$)`,
    `${OF_QUOTE_JA}[^。?？]{0,14}${SUMS_JA}[^。?？]{0,10}(?:入|含|ある|あり|あった|出て|出る|書|触れ|言及|有無|載)`,
    `${SUMS_JA}(?:の|へ|が|は|も|を)[^。?？]{0,6}(?:有無|言及|入った|含ん)[^。?？]{0,8}${OF_QUOTE_JA}`,
  ].join('|'),
  'u',
);
const IN_ARTICLE = /\bin (?:the |this )?(?:article|text|piece|diagram|chart)\b|図|記事に/u;

/** Whether what a person is told to have said holds a figure: told as what is said itself. */
export function readSumSaid({ reading, negated }: Context, library: Library): Question | undefined {
  const { folded, mentions, companies } = reading;
  if (!HOLDS_SUM.test(folded) || IN_ARTICLE.test(folded) || companies.length > 0) return undefined;
  const person = mentions.find(({ id }) => isPerson(library, id));
  if (!person && !/引用|\bquot/u.test(folded)) return undefined;
  const teller = tellerOfLoop(library);
  const said = teller === undefined ? undefined : saidBy(teller, library);
  if (teller === undefined || said === undefined) return undefined;
  const { facts } = library.knowledge;
  if (person && !facts.get(teller)!.entities.includes(person.id)) return undefined;
  const isHeld = /\d/u.test(facts.get(said)!.en);
  return { kind: 'facts', ids: [said], polarity: isHeld === negated ? 'n' : 'y', yes: true };
}

/** For whom a person works, and where the words stand. */
const ROLE =
  /所属|肩書|勤め|勤務|職業|何者|誰(?:が|か|の|・|、)|\b(?:employers?|jobs?|roles?|titles?|occupation|affiliat\w*|works? (?:for|at)|who (?:he|she|they) (?:is|are)|who(?:'s| is) (?:he|she)|position|outlets?)\b/u;
const MEDIUM =
  /媒体|投稿先|(?:どこ|何)(?:に|で|の)|ぷらっとふぉむ|さいと|\b(?:where|platform|medium|channel|site|network|posted (?:on|it))\b/u;

/** The fact about a person's words that names where they were put. */
const placedBy = (person: string, { knowledge }: Library): string | undefined =>
  [...knowledge.facts.values()].find(
    ({ entities }) =>
      entities.length === 2 &&
      entities.includes(person) &&
      !entities.some((id) => knowledge.entities.get(id)?.kinds.includes('media')),
  )?.id;

/** "Kovach: his job, where he posted it, any sums in it?", 「所属、媒体、発言に金額は入っているか」: each, where the sums are one of them. */
export function readSaidChecked(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  const at = folded.search(HOLDS_SUM);
  if (at < 0 || !(ROLE.test(folded) || MEDIUM.test(folded))) return undefined;
  const { library } = parts;
  const { context } = readFolded(folded, text, parts);
  const sum = readSumSaid(context, library);
  const person = context.reading.mentions.find(({ id }) => isPerson(library, id))?.id;
  if (!sum || person === undefined) return undefined;
  const role = ROLE.test(folded) ? employmentOf(person, library) : undefined;
  const place = MEDIUM.test(folded) ? placedBy(person, library) : undefined;
  const before = [role, place].flatMap((id): Question[] =>
    id === undefined ? [] : [{ kind: 'facts', ids: [id] }],
  );
  if (before.length === 0) return undefined;
  return { ...clauseOf(text, { kind: 'several', parts: [...before, sum] }, parts), isOfTold: true };
}
