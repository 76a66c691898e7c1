import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Says that money is left out. */
export const BESIDE_MONEY =
  /(?:お?金|資金|出資|投資|まね)(?:の(?:話|こと|関係|やりとり))?(?:以外|のほか|の他|抜き|とは別)|\b(?:besides?|other than|apart from|aside from|beyond|except)(?: for)? (?:the |just )?(?:money|cash|equity|ownership|shares|capital|investments?|investing|funding|stakes?|payments?)\b|\bnon-?(?:financial|monetary|money|cash)\b/;

const GOT_TO_DO =
  /\b(?:got|have|has) to do with\b|どういう(?:関係|つながり)|どんな(?:関係|つながり)|何の(?:関係|つながり)/;

/** 「資本でつながってる？」, "linked by money": tied by it at all, be it by others. */
const TIED_BY_MONEY =
  /(?:お?金|おかね|かね|資本|資金|財務|出資|投資)(?:の(?:面|上|流れ)|面|上|関係|的)?(?:で|に|では|には|の)?[^、。]{0,24}(?:つなが|繋が|結び?つ)|\b(?:linked|connected|tied|joined)\b.{0,12}\b(?:money|cash|capital|financially|funding)\b/;

/** "What ties them besides the money?": what two have with each other that is no money. */
export function besideMoney(question: Question, { reading }: Context): Question {
  // "What's X got to do with Y": all that ties them, where no kind of tie is named.
  if (question.kind === 'tie' && question.aspect === 'any' && GOT_TO_DO.test(reading.folded))
    return { kind: 'relation', a: question.from, b: question.to };
  if (question.kind === 'no-tie' && TIED_BY_MONEY.test(reading.folded))
    return { kind: 'relation', a: question.from, b: question.to };
  if ((question.kind !== 'relation' && question.kind !== 'tie') || !BESIDE_MONEY.test(reading.folded))
    return question;
  if (question.kind === 'relation') return { ...question, beside: true };
  return { kind: 'relation', a: question.from, b: question.to, beside: true };
}
