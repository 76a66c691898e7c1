import { setAside } from './besides.ts';
import { isAiCompany, isInvestor, labsOf } from './context.ts';
import { asksLacking, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

const WHO =
  /\b(?:who|who's|whos|anyone|anybody|any other|somebody|someone|other (?:investors?|backers?|companies|firms|players)|which (?:other )?(?:investors?|companies|firms|players))\b|誰|だれ|どこ|投資家|出資者|株主|会社|企業|とこ(?:ろ)?|(?:の|やつ)(?:は|って)/;
const INVESTS =
  /出資|投資|(?:お?金|かね|資金)(?:を)?(?:出|入れ|突っ|つっ)|賭け|入れて|株主|\b(?:invest\w*|back(?:s|ed|ing|ers?)?|fund(?:s|ed|ing|ers?)?|money|cash|stakes?|put\w* (?:\w+ )?in|is in|in on)\b/;
const ELSE =
  /(?:誰|だれ|どこ)で、?|考え|理由|狙い|ねらい|思惑|意図|[。、](?:あと|それと|ついでに)|\b(?:and what|what's|rationale|reason\w*|thesis|logic|aims?|strateg\w+|motives?)\b|いくら|額|なぜ|なんで|いつ|いくつ|何社|供給|払|業界|\b(?:how|why|when|pays?|paid|suppl\w+|chips?|clouds?|not|never|most|biggest|sell\w*|use\w*)\b|n't\b/;
const LONGEST = 90;

/** The one lab that was asked about right before. */
function labTold({ last, context }: Heard): string | undefined {
  const question = last?.question;
  if (question?.kind === 'tie') return isAiCompany(context, question.to) ? question.to : undefined;
  const [of, second] = question?.kind === 'investors' ? question.of : [];
  return second === undefined ? of : undefined;
}

/** "Who else besides X and Y invests in these guys", 「X以外に金出してる会社」, where nobody else is named: the others who back those labs. */
export function readWhoBesides(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (folded.length > LONGEST || !WHO.test(folded) || !INVESTS.test(folded) || ELSE.test(folded))
    return undefined;
  const { companies, foreign, figures } = context.reading;
  if (companies.length === 0 || asksLacking(heard) || foreign.length + figures.length > 0) return undefined;
  const besides = setAside(context);
  const areGivers = companies.every(
    (id) => besides.includes(id) && isInvestor(context, id) && !isAiCompany(context, id),
  );
  if (!areGivers) return undefined;
  const lab = labTold(heard);
  const of = lab === undefined ? labsOf(context) : [lab];
  const some = lab === undefined ? { some: true } : {};
  return { kind: 'investors', of, besides, ...some, ...(context.yesNo ? { any: true, yes: true } : {}) };
}
