import type { Library } from '../knowledge/index.ts';
import { isName } from '../knowledge/teacher.ts';
import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import type { Choice } from './choose.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { readSumSaid } from './said-sum.ts';
import { employmentOf, isPerson, tellerNear, tellerOf } from './sayer.ts';
import type { Understanding } from './understand.ts';

const SAYS =
  /\b(?:said|says|saying|line|quote|quoted|wrote|writes|words|coined|calls?|called|phrases?|tweet\w*|post(?:ed|s)?|author|who)\b|言っ|言い|言う|言葉|台詞|せりふ|書い|呼ん|呼び|つぶや|投稿|引用|発言/;
/** So likely what is quoted, without the name of whoever is said to have said it. */
const LIKELY = 0.3;

/** Works for somebody. */
const WORKS =
  /社員|従業員|勤め|勤務|所属|在籍|働いて|\b(?:works?|worked|working|employed|employee|staff|reporter|journalist)\b/;

/** 「CNNのX」, "X of CNN". */
const areTied = (folded: string, person: Spot, other: Spot): boolean =>
  /^,? (?:of|from|at|with) (?:the )?$/.test(folded.slice(person.end, other.start)) ||
  /^(?:記者)?の(?:記者の?)?$/.test(folded.slice(other.end, person.start));
type Spot = Record<'start' | 'end', number>;

/** "Is Kovach at NVIDIA?": for whom a person works that the article names, where another employer is named. */
function readEmployer(
  { reading, yesNo }: Context,
  { question: own }: Choice,
  library: Library,
): Question | undefined {
  const isHuman = (id: string) => isPerson(library, id);
  const [person] = reading.mentions.filter(({ id }) => isHuman(id));
  const others = reading.mentions.filter(({ id }) => !isHuman(id));
  const at = person && library.knowledge.facts.get(employmentOf(person.id, library) ?? '');
  if (!person || !at) return undefined;
  // "X of CNN posted it on Threads": the place is told besides where it isn't the one that is named.
  if (yesNo && reading.foreign.some((one) => areTied(reading.folded, person, one))) {
    const place = others.length === 0 && own.kind === 'facts' ? own.ids.slice(0, 1) : [];
    return { kind: 'facts', ids: [...new Set([at.id, ...place])], polarity: 'n' };
  }
  if (!WORKS.test(reading.folded)) return undefined;
  const isThere = others.some(({ id }) => at.entities.includes(id));
  const told: Question = { kind: 'facts', ids: [at.id] };
  if (others.length > 0 && !isThere) return { ...told, polarity: 'n' };
  return yesNo && isThere ? { ...told, polarity: 'y' } : told;
}

/** "Is the alchemy line Kovach's?", "was it Elon who said …?": somebody else's words, as far as a fact tells whose they are. */
export function readAttributed(context: Context, own: Choice, library: Library): Question | undefined {
  const employed = readSumSaid(context, library) ?? readEmployer(context, own, library);
  if (employed) return employed;
  const { reading, yesNo, negated } = context;
  if (!yesNo || negated || !SAYS.test(reading.folded)) return undefined;
  const { facts } = library.knowledge;
  const isHuman = (id: string) => isPerson(library, id);
  const isKnown = reading.mentions.some(({ id }) => isHuman(id));
  if (!isKnown && reading.foreign.length === 0) return undefined;
  const teller = tellerOf(reading.companies, library);
  if (teller !== undefined) {
    const isTheirs = reading.mentions.some(({ id }) => facts.get(teller)!.entities.includes(id));
    return { kind: 'facts', ids: [teller], polarity: isTheirs ? 'y' : 'n' };
  }
  const [said] = library.rank(
    reading.features.filter((feature) => !isName(feature)),
    reading.grams,
    1,
  ).facts;
  const fact = facts.get(said?.id ?? '');
  if (!fact || (said?.share ?? 0) < LIKELY) return undefined;
  const isOwn = fact.nature === 'opinion' && !fact.entities.some(isHuman);
  const isAnothers = fact.entities.some(isHuman) && !isKnown;
  if (!isOwn && !isAnothers) return undefined;
  return { kind: 'facts', ids: [fact.id], polarity: 'n', ...(isOwn ? { said: true } : {}) };
}

/** Cheap to look for, before anything is read. */
const WORDS =
  /\b(?:said|say(?:s|ing)?|quot(?:e[ds]?|ing|ation)|lines?|tweet(?:ed|s)?|post(?:ed|s)?|wrote|words|coined|came up|put it|summed|phrase[ds]?|remark|one-?liner|wording)\b|言っ|言い|言う|言葉|台詞|せりふ|名言|書いた|つぶや|呟|投稿|ツイ|ポスト|引用|発言|元ネタ|述べ|発信/;
const SAID =
  '(?:said|saying|says|tweeted|posted|wrote|coined|came up w(?:ith|/)?|come up w(?:ith|/)?|summed|put it|quoted)';
const WHOSE = new RegExp(
  String.raw`\b(?:who(?:'s|s|'d)?|reporter|journalist|correspondent|person|guy|outlet|name)(?: (?:was|is|it|the|one|that|who|actually|originally|first|has|had|of|even|again)){0,4} ${SAID}\b|\bwhose (?:\w+ )?(?:words?|lines?|quot\w+|posts?|tweets?|phrase|remark)\b|\b(?:lines?|quot\w+|words|post|tweet|phrase|remark|one-?liner)\b[^?]{0,12}\b(?:who(?:se|m|'s)?|which (?:reporter|journalist|person))\b|\b(?:quoted|credited|attributed)\b[^?]{0,12}\bwho|\b(?:reporter|journalist|correspondent) (?:behind|of|with)\b|誰|だれ|どなた|どこの(?:人|記者)|何者|(?:記者|人物)の?(?:名前|は)`,
);
/** She herself, and whoever writes for her. */
const HERSELF =
  /てくにゃん|technyan|\byou (?:said?y?|wrote|write|posted?|tweet(?:ed)?)\b|(?:きみ|君|あなた|おまえ)が/;

/** A line of which only the gist is told: "who pays whom". */
const LINE =
  /誰が誰[にを]|\bwho[- ](?:pays?|paid|owes|funds)[- ](?:who|whom)\b|\b(?:everyone|everybody|a) pays (?:everyone|everybody|some\w+|b)\b/;

/** "What did Jane Doe tweet about the loop?": whoever the article doesn't name said nothing in it, whatever it was about. */
function wordsOfStranger({ reading, yesNo }: Context, library: Library): Question | undefined {
  const [stranger, more] = reading.foreign;
  const isNamed = reading.mentions.some(({ id }) => isPerson(library, id));
  if (yesNo || isNamed || !stranger || more || !WHAT_SAID.test(reading.folded)) return undefined;
  const word = reading.folded.slice(stranger.start, stranger.end);
  return { kind: 'absent', name: stranger.id, word, near: [] };
}

/** "Who said the A-pays-B-who-pays-C line?": what is quoted is no claim, whose words it is is asked for. */
export function readQuoted(text: string, language: Detected, parts: Understanding): Clause | undefined {
  if (!WORDS.test(fold(text))) return undefined;
  const { library } = parts;
  const { context, findings } = readFolded(prepare(text, language, parts), text, parts);
  const { reading, yesNo, negated } = context;
  const unheard = wordsOfStranger(context, library);
  if (unheard) return { question: unheard, features: reading.features, companies: reading.companies };
  const isWhose = WHOSE.test(reading.folded) && !HERSELF.test(reading.folded) && !yesNo;
  const isLine = reading.companies.length > 1 || LINE.test(reading.folded);
  const near = isWhose && isLine ? tellerNear(reading.companies, findings.facts[0], library) : undefined;
  const teller = tellerOf(reading.companies, library) ?? near;
  if (teller === undefined) return undefined;
  const people = reading.mentions.filter(({ id }) => isPerson(library, id));
  const of = (question: Question): Clause => ({
    question,
    features: reading.features,
    companies: reading.companies,
  });
  // A person may stand for a company: one that has no part in what is quoted is who is said to have said it.
  const { related, entities } = library.knowledge.facts.get(teller)!;
  const quoted = new Set(related.flatMap((id) => library.knowledge.facts.get(id)?.entities ?? []));
  const others = reading.companies.filter((id) => !quoted.has(id));
  const named = people.length + reading.foreign.length + others.length > 0 || HERSELF.test(reading.folded);
  if (WHOSE.test(reading.folded) && (!named || !yesNo)) return of({ kind: 'facts', ids: [teller] });
  if (!yesNo || !named) return undefined;
  const isTheirs = people.some(({ id }) => entities.includes(id));
  return of({ kind: 'facts', ids: [teller], polarity: isTheirs === negated ? 'n' : 'y', yes: true });
}

/** What somebody said, not who, where or when. */
const WHAT_SAID =
  /\bwhat(?:'d|s)?\b.*\b(?:say|said|write|wrote|post(?:ed)?|tweet(?:ed)?|claim(?:ed)?|mean|point)\b|\bwhat(?:'s| is| was)\b.*\b(?:message|words|quote|line|remark|statement|post|point|take|claim|view)\b|(?:なん(?:て|と)|何(?:て|と|を)|どう)(?:言|い[いっう]|書|述べ|投稿|つぶや|表現)|(?:発言|投稿|言葉|こめんと)(?:の(?:内容|中身))?(?:は|って|を(?:教|知))/;
/** Its very words, of whoever isn't named. */
const WORDING =
  /全文|原文|(?:一文|文言|発言|投稿|言葉|台詞|せりふ)[^。]{0,8}(?:まんま|そのまま|引用し|貼って)|\b(?:drop|give|gimme|show|quote|paste|send|hit|tell) (?:me |us )?(?:with )?.{0,30}\b(?:line|quote|quotation|words)\b|文言|どんな(?:言葉|文|一文|せりふ|引用)|どのような(?:言葉|文言|引用)|何と(?:言|書)|\b(?:exact words|wording|verbatim|what (?:is|was|does|did) the (?:quote|quotation|line|post|sentence))\b/;
const NOT_WHAT = /\b(?:where|who|when)\b|どこ|誰|だれ|いつ/;

/** "What did Kovach say?": what stands near the facts about a person that is named, and isn't about the person. */
export function readSaying({ reading, yesNo }: Context, own: Choice, library: Library): Question | undefined {
  const { facts } = library.knowledge;
  const isHuman = (id: string) => isPerson(library, id);
  const [mention, second] = reading.mentions;
  const [first] = own.ranked;
  const heard =
    mention || (first?.share ?? 0) < LIKELY ? undefined : facts.get(first!.id)?.entities.find(isHuman);
  // "The CNBC guy" is whoever is named beside it.
  const personWith = (id: string) =>
    [...facts.values()]
      .find((fact) => fact.entities.includes(id) && fact.entities.some(isHuman))
      ?.entities.find(isHuman);
  const named = mention && !second ? personWith(mention.id) : undefined;
  const person = named ?? heard;
  const asks = heard === undefined ? [WHAT_SAID, WORDING] : [WORDING];
  const isAsked = asks.some((pattern) => pattern.test(reading.folded));
  if (yesNo || person === undefined || !isAsked || NOT_WHAT.test(reading.folded)) return undefined;
  const about = [...facts.values()].filter((fact) => fact.entities.includes(person));
  const isOther = (id: string) => !about.some((fact) => fact.id === id);
  const teller = about.find(({ related }) => related.some(isOther));
  const said = teller?.related.find(isOther);
  return teller && said !== undefined ? { kind: 'facts', ids: [said, teller.id] } : undefined;
}
