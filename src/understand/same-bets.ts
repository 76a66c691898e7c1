import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { isInvestor } from './context.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { contextOfWhole } from './whole-message.ts';

/** Who invests just as another does, beside what that one invests in. */
const SAME =
  /\b(?:(?:same|identical|matching|equal|similar) (?:\w+ )?(?:bets?|stakes?|spread|picks?|three|portfolio|investments?|moves?|way|thing|set|line-?up|holdings?|wagers?)|likewise|the same|identically)\b|(?:同じ|お(?:ん)?なじ|同様の|まったく同じ|全く同じ|同一の)(?:こと|張り方|賭け方|投資|出資|方法|動き|やり方|よう|顔ぶれ|買い方|入れ方|先|三社|3社|組み合わせ|ぱたん|ぱたーん)|同様(?:に|の)/u;
const ANOTHER =
  /\b(?:which (?:investor|fund|firm|company|backer)|whoever|other|another|else|one more|second|who(?:'s| is)? also|also|fellow)\b|(?:もう|あと)(?:の)?(?:1|一)(?:社|つ|人)|(?:他|ほか|別)の(?:会社|投資家|1社|一社|とこ|ところ|企業)|とこ(?:ろ)?(?:は|を|も|教)|(?:会社|投資家|企業)の?(?:名前|名|は)|誰|だれ|どこ/u;
const WHOM = /\b(?:which|what|where|whom|who|name|list)\b|どこ|どれ|何|(?:三|3)(?:社|つ)|(?:出資|投資)先/u;
const ELSE = /なぜ|どうして|いつ|いくら|\b(?:why|when|how much)\b|[ーをが]?(?:ですよね|だよね)/u;

/** "Which three does A back, and who placed the same bets?", 「Aが張ってる3社と、同じ張り方のもう1社」. */
export function readSameBets(text: string, fallback: Language, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (!SAME.test(folded) || !ANOTHER.test(folded) || !WHOM.test(folded) || ELSE.test(folded))
    return undefined;
  const context = contextOfWhole(text, fallback, parts);
  const [by, second] = context.reading.companies;
  if (by === undefined || second !== undefined || !isInvestor(context, by)) return undefined;
  if (
    !context.has('r-invest', 'r-investee', 'r-money', 'r-investor') &&
    !/\b(?:in|bets?|back\w*)\b|張|賭|出し/u.test(context.reading.folded)
  )
    return undefined;
  const of = context.graph.outOf(by, 'investment').map(({ to }) => to);
  if (of.length < 2) return undefined;
  return clauseOf(
    text,
    {
      kind: 'several',
      parts: [
        { kind: 'investments', by: [by] },
        { kind: 'investors', of, all: true, besides: [by] },
      ],
    },
    parts,
    [by],
  );
}
