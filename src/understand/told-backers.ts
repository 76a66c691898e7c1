import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import { isAiCompany } from './context.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

const OTHERS = /ほか|他(?!社の)|別の|以外|\b(?:else|others?|another|besides|apart from|other than|more)\b/;
const MONEY =
  /(?:お?金|かね|資金|資本)(?:を|も|とか)?(?:だ|出|入|突っ|つっ|投)|出資|投資|入れて|入れた|投じ|株主|すぽんさ|後ろ盾|\b(?:money|cash|backers?|backing|backs?|invest\w*|fund(?:s|ed|ing|ers?)?|stakes?|cheques?|checks?|put(?:s|ting)? in|holders?)\b/;
/** Into the one that was spoken of. */
const INTO_IT =
  /(?:そこ|あそこ|そっち|あっち|同社|その会社)(?:に|へ|の(?:出資者|投資家|株主|すぽんさ)|、|って)|\b(?:there|it|them|that (?:one|lab|company|startup|firm)|the (?:lab|company|startup))\b/;
/** It is the one that gives. */
const BY_IT = /(?:そこ|あそこ|同社|その会社)(?:が|は|も(?!あ))|\b(?:does|did|do|has|is) (?:it|they|that)\b/;
const ELSE =
  /いくら|なぜ|なんで|理由|いつ|\b(?:how much|why|when|what|whom?(?= (?:else )?(?:do|does|did|are|is) (?:it|they))|besides (?:the )?money)\b/;
const LONGEST = 70;

/** The lab that was spoken of last, and who was told to give to it. */
function takerTold({ last, context, parts }: Heard): { to: string; from: string[] } | undefined {
  if (!last) return undefined;
  const { question, companies, earlier = [] } = last;
  const isLab = (id: string | undefined) =>
    id !== undefined && isAiCompany(context, id) && context.graph.into(id, 'investment').length > 0;
  const named = last.facts.flatMap((id) => parts.library.knowledge.facts.get(id)?.entities ?? []);
  const side = question.kind === 'tie' ? question.to : question.kind === 'supply' ? question.of : undefined;
  const about = unique(companies).filter(isLab);
  const labs = about.length > 0 ? about : unique(named).filter(isLab);
  const [to, second] = isLab(side) ? [side] : labs;
  if (to === undefined || second !== undefined) return undefined;
  const from = [question, ...earlier].flatMap((one) =>
    one.kind === 'tie' && one.to === to && one.deal === 'investment' ? [one.from] : [],
  );
  return { to, from: unique(from) };
}

/** 「ほかにもそこに金だしてるとこある？」, "anyone else putting money in there?": who else backs the one spoken of. */
export function readBackersOfTold(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || !OTHERS.test(folded) || !MONEY.test(folded)) return undefined;
  if (ELSE.test(folded) || BY_IT.test(folded)) return undefined;
  const told = takerTold(heard);
  if (!told) return undefined;
  const { companies } = context.reading;
  const aside = companies.filter((id) => context.graph.between(id, told.to, 'investment').length > 0);
  const isSetAside =
    aside.length > 0 && /以外|のほか|の他|\b(?:besides|apart from|other than)\b/.test(folded);
  if (!(INTO_IT.test(folded) || isSetAside) || !namesOnly(heard, [told.to, ...aside]) || asksLacking(heard))
    return undefined;
  const besides = unique([...told.from, ...aside]);
  // Where nobody was told alone, the others are those beside all who were.
  if (besides.length === 0) return undefined;
  return {
    kind: 'investors',
    of: [told.to],
    ...(besides.length > 0 ? { besides } : {}),
    ...(context.yesNo ? { any: true, yes: true } : {}),
  };
}
