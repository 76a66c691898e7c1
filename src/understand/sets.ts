import { isOfMonth } from './announced.ts';
import { largestIn } from './listed.ts';
import type { Reading } from './reading.ts';
import { withJoined } from './besides.ts';
import { isInvestor, isAiCompany, type Context, labsOf } from './context.ts';
import { withSums } from './follow-among.ts';
import { isOne, onlySide } from './only.ts';
import { SAYS_PAY } from './pairs.ts';
import type { Question } from './question.ts';
import { placeOf } from './ranked.ts';

export const unique = (ids: string[]): string[] => [...new Set(ids)];

const THAT_ISNT =
  /\b(?:that|which|where|but|and) (?:\w+ )?(?:isn'?t|aren'?t|doesn'?t|don'?t|hasn'?t|didn'?t|won'?t|is not|does not|has not)(?: (?:in|back|fund|hold|own|into|have))?[?.! ]*$/;

/** Sets aside those that are joined to it, and nobody that is named behind them. */
const PUTS_ASIDE = /^(?:besides|apart from|aside from|other than|except|excluding)$/;

/** Companies after a "but not", as far as the text goes. */
export function splitExcept({ reading }: Context): { kept: string[]; except: string[] } {
  const english =
    /\b(?:but not|and not|not in|without|except|besides|excluding|apart from|aside from|leaves? out|left out|leaving out|omit(?:s|ted)?|but isn't|isn't|is not|has not|does not|aren't|ain't|wasn't|weren't|hasn't|haven't|didn't|won't|doesn't|don't|other than|nor|skip(?:s|ped)?|avoid(?:s|ed)?|never|but no|sat out|sit(?:s|ting)? out|(?:not|never|no) (?:yet |ever )?(?:touch\w*|back\w*|invest\w*|fund\w*|bought|put|held|gone)|absent from|missing from|not (?:among|listed|named)|(?:doesn't|does not|don't|didn't) (?:appear|show up|feature)|nowhere (?:in|on|among)|left off|isnt|arent|doesnt|hasnt|didnt|pass(?:ed|es)? on|steer(?:s|ed)? clear of|stay(?:s|ed)? out of|snub(?:s|bed)?|(?:has|have|got|holds?|with) (?:no|zero|nothing|none)|nothing in)\b/.exec(
      reading.folded,
    );
  const japanese =
    /(?:に|へ|には|へは|は|を)?(?:投資|出資|お金|出)?(?:し|は)?(?:ていない|てない|てへん|しない|していない|してない|ない|い?なくて|せず|なし|ぬき|抜き|以外|のたっち|見送|避け|外して|素通り)|ではなく|じゃなく|でなく|を(?:除|外|抜)/u.exec(
      reading.folded,
    );
  if (english) {
    const end = english.index + english[0].length;
    const stop = /[,，]|\b(?:who|which|but)\b/.exec(reading.folded.slice(end));
    const behind = reading.mentions.filter(({ start }) => start > english.index);
    // "… that Microsoft isn't": who isn't stands before it.
    const isTurned = behind.length === 0 && THAT_ISNT.test(reading.folded);
    const after = isTurned ? reading.mentions.slice(-1) : behind;
    const [beside] = PUTS_ASIDE.test(english[0]) ? behind : [];
    if (beside) {
      const except = unique(withJoined(reading, beside).map(({ company }) => company));
      return { kept: reading.companies.filter((id) => !except.includes(id)), except };
    }
    const close = stop && !isTurned ? after.filter(({ start }) => start < end + stop.index) : after;
    const except = (close.length > 0 ? close : after).map(({ company }) => company);
    return { kept: reading.companies.filter((id) => !except.includes(id)), except: unique(except) };
  }
  if (japanese) {
    const before = reading.mentions.filter(({ end }) => end <= japanese.index + 1);
    const last = before.at(-1);
    if (!last || reading.companies.length < 2) return { kept: reading.companies, except: [] };
    const contrast = /ではなく|じゃなく|でなく|除|以外|抜|ぬき|を外/.test(japanese[0]);
    if (contrast || japanese.index - last.end <= 14) {
      const except = /以外|除|抜|ぬき|を外/.test(japanese[0])
        ? unique(withJoined(reading, last).map(({ company }) => company))
        : [last.company];
      return { kept: reading.companies.filter((id) => !except.includes(id)), except };
    }
  }
  return { kept: reading.companies, except: [] };
}

/** "Backers that aren't in …" */
const ARENT =
  /\b(?:that|who|which) (?:aren't|isn't|ain't|weren't|haven't|hasn't|didn't|don't|doesn't)\b|\b(?:has|have|got|holds?|with|but|yet) (?:no|zero|nothing|none)\b/;

/** 「MSを外すと」: without one that is named. */
const TAKEN_OUT = /を(?:除|外|抜)/;

const WHO_GETS_ALL =
  /[3三]社(?:に|を)|all three|all 3|each of the three|\b(?:every|each|all(?: the)?) (?:\w+ )?labs?\b|(?:らぼ|ai企業)(?:の)?(?:全部|ぜんぶ|すべて|全て)|三社(?:とも|すべて|全て|全部|ぜんぶ)|3社(?:とも|すべて|全て|全部|ぜんぶ)|三つ(?:とも|全部)|[3三]社(?:を)?(?:こんぷ|制覇|総なめ)|(?:全部|ぜんぶ|すべて|全て|あらゆる|全)の?(?:ai|らぼ|会社|企業|とこ)|(?:全部|ぜんぶ|すべて|全て)に(?:投資|出資)し(?:て(?:い)?る|た)(?=(?:会社|企業|投資家|とこ|の(?:は|って)|人))|every (?:one of the )?ai|all (?:of )?(?:the|three) (?:ai )?(?:companies|labs|firms|of them)|\b(?:back|fund|bankroll|invest|own|in|into|behind)(?:s|ed|ing)? (?:\w+ )?(?:all|every one|each) of them\b/;

function namedTargets(context: Context): string[] {
  const { roles, reading } = context;
  const targets = unique(
    [...roles.to, ...roles.open, ...roles.from].filter((id) => isAiCompany(context, id)),
  );
  const givers = reading.companies.filter(
    (id) => isInvestor(context, id) && !isAiCompany(context, id),
  ).length;
  const isSpread = givers < 2 || context.has('r-invest');
  if (WHO_GETS_ALL.test(reading.folded) && targets.length < 2 && isSpread) return labsOf(context);
  return targets;
}

const besidesNobody = (targets: string[], { companies }: Reading): boolean =>
  targets.length === 1 && companies.length === 1;

const ASKS_WHO =
  /\bwho(?:m|se|'s|s)?\b|\bwhich\b|\bwhat (?:companies|company|firm|investor|backer)|\bany(?:one|body)\b|誰|だれ|どこ|どの|どっち|どいつ|会社|企業|投資家|出資者|株主|すぽんさ|どなた|\b(?:investor|backer|shareholder|funder|sponsor)s?\b|なに|何/;

/** 「AnthropicにはMSとNVIDIAだけ？」, "are A and B the only ones in C?": several that are said to be all, whatever the verb. */
function readOnlyThose(context: Context): Question | undefined {
  const { reading, yesNo, has } = context;
  const [of, other] = reading.companies.filter((id) => isAiCompany(context, id));
  const by = reading.companies.filter((id) => id !== of && isInvestor(context, id));
  if (!yesNo || of === undefined || other !== undefined || by.length < 2) return undefined;
  if (has('r-pay', 'r-chip', 'r-cloud', 'q-why', 'q-amount') || onlySide(context, by, []) !== 'givers')
    return undefined;
  return { kind: 'investors', of: [of], all: true, only: true, by };
}

/** What it shows that they do: not who does. */
const SHOWS =
  /(?:こと|事実|点|の)(?:は|が|から|って)、?何(?:を|が)(?:示|意味|表|物語|わか|分か|言え|読み取)|\bwhat (?:does|do|did|is)\b.{3,80}\b(?:show|indicate|suggest|signify|demonstrate|imply|said to show)\b/;
/** "Who is in every one of the three layers?": of those, and of no labs. */
const LAYERS = /\b(?:layers?|tiers?)\b|の?層/;

/** Who invests in one company, in several at once, or in one but not another. */
export function readInvestors(context: Context): Question | undefined {
  if (isOfMonth(context)) return undefined;
  const { reading, roles, has } = context;
  const those = readOnlyThose(context);
  if (those) return those;
  if (
    !has('r-invest', 'r-investor', 'r-money', 'r-own') &&
    !WHO_GETS_ALL.test(reading.folded) &&
    !(has('q-else') && has('q-who'))
  )
    return undefined;
  if (!ASKS_WHO.test(reading.folded) && !has('r-investor', 'q-list', 'q-both')) return undefined;
  if (SHOWS.test(reading.folded)) return undefined;
  if (LAYERS.test(reading.folded) && !has('r-invest', 'r-own')) return undefined;
  if (SAYS_PAY.test(reading.folded) && !has('r-invest', 'r-investor', 'r-own')) return undefined;
  if (has('r-cloud', 'r-chip') && !/投資|出資|invest|fund|back|stake/.test(reading.folded)) return undefined;
  const isCut = has('q-not') || ARENT.test(reading.folded) || TAKEN_OUT.test(reading.folded);
  const { kept, except } = isCut ? splitExcept(context) : { kept: reading.companies, except: [] };
  const targets = namedTargets(context).filter((id) => kept.includes(id) || !reading.companies.includes(id));
  const givers = roles.from.filter((id) => isInvestor(context, id) && !targets.includes(id));
  const named = [...givers, ...roles.open].filter((id) => isInvestor(context, id) && !targets.includes(id));
  if (targets.length > 0 && context.yesNo) {
    if (named.length > 0 && onlySide(context, named, targets) === 'givers')
      return { kind: 'investors', of: targets, all: true, only: true, by: named };
    if (named.length === 1 && has('q-most'))
      return (
        placeOf(context, { from: named[0]!, to: targets[0]! }) ?? {
          kind: 'investors',
          of: targets,
          most: true,
          by: named,
        }
      );
    if (named.length === 0 && isOne(reading)) return { kind: 'investors', of: targets, only: true };
  }
  if (targets.length === 0 && !(except.length === 1 && OTHER_TWO.test(reading.folded))) return undefined;
  const isOther = has('q-else') || (has('q-not') && !(context.yesNo && roles.from.length === 1));
  if (roles.explicit && reading.companies.length === 2 && !isOther) return undefined;
  const largest =
    has('q-most', 'q-least') && besidesNobody(targets, reading) ? largestIn(context, targets[0]!) : undefined;
  if (largest) return largest;
  const grouped = /\bgroups?\b|\bsplit\b|分け|それぞれ/.test(reading.folded);
  const unstated = has('q-undisclosed') && !has('q-when') && !grouped;
  if (except.length === 1 && OTHER_TWO.test(reading.folded))
    return { kind: 'investors', of: labsOf(context).filter((id) => id !== except[0]), all: true, except };
  if (except.length > 0 && except.every((id) => isAiCompany(context, id)))
    return {
      kind: 'investors',
      of: targets,
      all: true,
      except,
      ...(ANY.test(reading.folded) ? { any: true } : {}),
    };
  const besides = except.filter((id) => isInvestor(context, id));
  // "Is A's stake in B listed?" is about the two.
  if (
    context.yesNo &&
    named.length === 1 &&
    targets.length === 1 &&
    besides.length === 0 &&
    !has('q-else', 'q-who')
  )
    return undefined;
  if (givers.length > 0 && besides.length === 0 && !has('q-else')) return undefined;
  const both = targets.length > 1 && (has('q-both') || /\band\b|と|にも|・|も/.test(reading.folded));
  const known =
    both && !context.yesNo ? withSums(context, { kind: 'investors', of: targets, all: true }) : undefined;
  if (known) return known;
  return {
    kind: 'investors',
    of: targets,
    ...(both ? { all: true } : {}),
    ...(unstated ? { unstated } : {}),
    ...(has('q-count') ? { count: true } : {}),
    ...(besides.length + givers.length > 0 && (has('q-else') || besides.length > 0)
      ? { besides: unique([...besides, ...givers]) }
      : {}),
    ...(has('q-first') ? { first: true } : {}),
    ...(ANY.test(reading.folded) && isTellable(context, targets) ? { any: true } : {}),
  };
}

/** Whether there is any is told, too, where a sum is named with it, if one that is stated comes up to that. */
function isTellable({ reading, graph }: Context, targets: string[]): boolean {
  const named = reading.figures.find(({ unit }) => unit === 'usd')?.value ?? 0;
  return (
    named === 0 ||
    targets.some((to) => graph.into(to, 'investment').some(({ amount }) => (amount.usd ?? 0) >= named))
  );
}

const ANY =
  /\b(?:any(?:one|body)?|some(?:one|body)|is there|are there)\b|誰か|だれか|どこか|(?:いる|ある|います|あります|おる)(?:の|ん|か|よね|んだ){0,8}[?？]?$|(?:(?:い|あり|おり|存在し)ます|(?:いる|ある|存在する)の?(?:です|でしょう))か[?？。]?$/;
const OTHER_TWO = /\bother two\b|(?:残り|ほか|他)の?(?:二社|2社|二つ|2つ)/;

/**
 * Who is said to invest, and in whom. One that invests in nobody is among the givers all the same where the text puts
 * it there: "do NVIDIA and Google both …".
 */
export function sidesOf(context: Context): { by: string[]; of: string[] } {
  const { roles, graph } = context;
  const all = unique([...roles.from, ...roles.to, ...roles.open]);
  const targets = roles.to.filter((id) => isAiCompany(context, id));
  const isHeld = (id: string) => graph.into(id, 'investment').length > 0;
  const isStranger = (id: string) =>
    targets.length > 0 && !roles.to.includes(id) && !isHeld(id) && !isInvestor(context, id);
  const by = all.filter((id) => (isInvestor(context, id) && !isAiCompany(context, id)) || isStranger(id));
  return { by, of: namedTargets(context).filter((id) => !by.includes(id)) };
}
