import { namesIn } from './ask-lists.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import type { Understanding } from './understand.ts';

const isJapanese = (text: string): boolean => /[ぁ-んァ-ヶ\p{sc=Han}]/u.test(text);

const LEAD_EN = String.raw`^(?:(?:ok|okay|now|and|so|then|but|please|pls|hm+|right|let['’]?s|can you|could you|what if (?:we|you|i)|if (?:we|you|i))[, ]+){0,5}`;
const TAIL_EN = String.raw`(?:,? (?:then|please|pls|instead|now|too|what(?:['’]s| is) left|who(?:['’]s| is) left|who (?:remains|qualifies(?: now)?)|what then|who then)){0,3}[?.!\s]*$`;
const LEAD_JA = String.raw`^(?:(?:では|じゃあ?|で|なら|次に?|あと|今度は|さらに|もし|仮に|そこから|その中から|条件から|この中から)、?){0,4}`;

/** From what it is left off. */
const FROM = String.raw`(?: (?:from|out of|off) (?:it|that|this|them|there|(?:the|that|this|your) (?:list|set|condition|conditions|criteria|requirement|mix|picture|question|group|lot|count|filter)))?`;
/** Nothing but that one is to be left off: "exclude X", "X out", 「Xを外すと？」. */
const LEFT_OFF = [
  new RegExp(
    `${LEAD_EN}(?:exclud(?:e|ing)|excl\\.?|drop(?:ping)?|cut(?:ting)?|los(?:e|ing)|remov(?:e|ing)|omit(?:ting)?|skip(?:ping)?|ditch(?:ing)?|strik(?:e|ing)|ignor(?:e|ing)|disregard(?:ing)?|leav(?:e|ing) (?:out|off|aside)|tak(?:e|ing) (?:out|away)|set(?:ting)? aside|knock(?:ing)? out|filter(?:ing)? out|not counting) (?<x>[^,.?!]{2,28}?)${FROM}${TAIL_EN}`,
    'iu',
  ),
  new RegExp(
    `${LEAD_EN}(?:leav(?:e|ing)|tak(?:e|ing)|cut(?:ting)?|set(?:ting)?|knock(?:ing)?|filter(?:ing)?) (?<x>[^,.?!]{2,28}?) (?:out|off|aside|away)(?: of (?:it|that|this|the (?:list|condition|set|picture|question)))?${TAIL_EN}`,
    'iu',
  ),
  new RegExp(
    `${LEAD_JA}(?:条件から|一覧から|リストから)?(?<x>[^、。?？はがに]{2,16}?)(?:だけ)?(?:を|は)?、?(?:条件から|一覧から|リストから|そこから)?(?:外(?:す|して|した|し)|はず(?:す|して|した)|除(?:く|いて|いた|き|外(?:する|して|した|し)?)|のぞ(?:く|いて|いた)|抜(?:く|いて|いた|き)|ぬき|省(?:く|いて|いた))(?:と|ら|で|場合|(?:と)?したら|とすると)?(?:は|だと|なら|には)?、?(?:どう(?:なる|なります|です|でしょう)?|誰(?:が)?(?:残る|残ります)?|どこ(?:が)?(?:残る|残ります)?|何(?:が)?(?:残る|残ります)?)?(?:の|か|ね|ください|みて){0,2}[?？。!！\\s]*$`,
    'u',
  ),
];
/** No name, or more than one. */
const NO_NAME =
  /\b(?:it|that|this|them|those|these|everything|all|anything|which|who|what|me|you|us|the (?:figures?|amounts?|numbers?|sums?|names?|details?|rest|source|cat))\b|それ|これ|全部|どれ|どこ|誰|だれ|金額|数字|出典|やつ|ほう|方$/iu;

/** Those that were all to be backed, or to have a backer in common. */
const labsOf = (question: Question): string[] =>
  question.kind === 'investors' && question.all && !question.besides && !question.except
    ? question.of
    : question.kind === 'overlap' && question.side === 'givers'
      ? question.of
      : [];

/** Who backs all but one of those that were named: that one is a condition less, and nobody on the list. */
function ofTheOthers(x: string, text: string, { question }: Turn, parts: Understanding): string | undefined {
  const of = labsOf(question);
  const [out, second] = namesIn(x, parts).map(({ id }) => id);
  if (out === undefined || second !== undefined || of.length < 3 || !of.includes(out)) return undefined;
  const names = of.filter((id) => id !== out).map((id) => parts.library.knowledge.entities.get(id)!.name.en);
  return isJapanese(text)
    ? `${names.join('と')}の両方に出資しているのは？`
    : `who invests in ${names.length > 2 ? 'all of ' : 'both '}${names.join(' and ')}?`;
}

/** Who comes in when a condition is dropped: "dropping X, who is newly added?", 「Xを外すと、新たに加わるのは？」. */
const NEWLY_IN = [
  /(?:drop|remov|exclud|leav|omit|without|minus)\w* (?:out )?(?<x>[\w ]{2,20}?)(?: out)?,? (?:and |then |from the (?:list|condition),? )?(?:[^?]{0,40} )?(?:who|which|what)\b[^?]{0,30}\b(?:joins?|added|newly|new|comes? in|extra|qualif\w+ too)\b[^?]{0,30}[?.\s]*$/iu,
  /(?<x>[^、。?？はがに\s]{2,16}?)を(?:外[すし]|除[くき]|除い|抜[くき]|はず[すし])(?:て|と|た場合)?(?:は)?、(?:[^。?？]{0,30}、)?(?:新たに|新しく|追加で|ほかに|他に)(?:加わる|入る|増える|入って(?:くる|来る)|該当する|含まれる)(?:の|会社|投資家|企業|ところ)[^。?？]{0,10}[。?？\s]*$/u,
];

function newlyIn(text: string, { question }: Turn, parts: Understanding): string | undefined {
  const x = NEWLY_IN.map((pattern) => pattern.exec(text)?.groups?.['x']).find(Boolean);
  const [out, second] = x === undefined ? [] : namesIn(x, parts);
  const of = labsOf(question);
  if (!out || second || of.length < 3 || !of.includes(out.id)) return undefined;
  const nameOf = (id: string): string => parts.library.knowledge.entities.get(id)!.name.en;
  const others = of.filter((id) => id !== out.id).map(nameOf);
  return isJapanese(text)
    ? `${others.join('と')}の両方に出資していて、${nameOf(out.id)}には出資していないのは？`
    : `who invests in ${others.join(' and ')} but not in ${nameOf(out.id)}?`;
}

/** From a sum it is taken off otherwise. */
const OF_SUMS = new Set<Question['kind']>([
  'net',
  'calculation',
  'total',
  'stakes',
  'derived',
  'ratio',
  'portion',
]);

/** "Exclude X." after a list: the list without that one, in the words in which it is asked for most. */
export function leftOff(text: string, last: Turn, parts: Understanding): string | undefined {
  const newly = newlyIn(text, last, parts);
  if (newly !== undefined) return newly;
  const x = LEFT_OFF.map((pattern) => pattern.exec(text)?.groups?.['x']).find(Boolean);
  if (x === undefined || NO_NAME.test(x) || OF_SUMS.has(last.question.kind)) return undefined;
  return ofTheOthers(x, text, last, parts) ?? (isJapanese(text) ? `${x}以外` : `besides ${x}`);
}

/** The same is asked of another, in words that say no more: "do the same for X", "swap in X", 「Xに替えると？」. */
const IN_ITS_STEAD = [
  new RegExp(
    `${LEAD_EN}(?:do |run |give me |show me |repeat )?(?:the |that |it )?(?:exact )?same(?: (?:again|thing|question|query|one|exercise|drill|list|format|breakdown))?(?:,? but)?(?:,)? (?:for|of|on|about) (?<x>[^,.?!]{2,24}?)(?: (?:now|then|please|pls|instead)){0,2}[.!\\s]*$`,
    'iu',
  ),
  new RegExp(
    `${LEAD_EN}(?:(?:swap|sub|plug|put)(?: in)?|repeat (?:that|it|this|the (?:list|question|exercise)) (?:for|with)|redo (?:that|it|this)? ?(?:for|with)|(?:run|do|try) (?:that|it|this)(?: again)? (?:for|with)|now do|do|replace (?:it|that|them) (?:with|by)|make (?:it|that)|change (?:it|that) to|(?:and |what )?if (?:it|that)(?:['’]s| is| was| were)|in the case of|(?:and )?suppose (?:it|that)(?:['’]s| is)) (?<x>[^,.?!]{2,24}?)(?: (?:in (?:its|their|his) place|instead(?: of \\w+)?|now|then|please|pls)){0,2}[?.!\\s]*$`,
    'iu',
  ),
  new RegExp(
    `${LEAD_JA}(?<side>相手|相手先|出資先|投資先|行き先|受け手|支払先|起点|出発点|出資者|出し手|投資家|払い手|会社|社名|主語|対象)?(?:を|は|が)?(?<x>[^、。?？はがにを]{2,16}?)に(?:差し|置き|入れ|取り)?(?:替え|換え|変え|かえ|切り替え|したら|すると|して(?=[?？。\\s]*$))(?:て|ると|たら|た場合|れば|る)?(?:みて|ください|は|だと|なら)?(?:、?どう(?:なる|なります|です|でしょう)?)?(?:の|か|ね){0,2}[?？。!！\\s]*$`,
    'u',
  ),
];
const GETS = /相手|先$|受け手/u;

/** Another place to set out from: "now start from X", 「起点をXに」. */
const STARTED_AT = [
  new RegExp(
    `${LEAD_EN}(?:start(?:ing)?|begin(?:ning)?|set(?:ting)? (?:off|out)|trac(?:e|ing) (?:it|that)|same(?: (?:thing|trace|route|path))?(?:,? but)?|with the (?:start|starting point|origin)) (?:from|at|with|in) (?<x>[^,.?!]{2,24}?)(?: (?:instead|now|then|this time)){0,2}${TAIL_EN}`,
    'iu',
  ),
  new RegExp(
    `${LEAD_JA}(?:起点|出発点|始点|スタート)(?:を|は|が)(?<x>[^、。?？はがにを]{2,16}?)(?:に(?:差し|置き|入れ)?(?:替え|換え|変え|かえ|し|する)?|だ|なら)(?:て|ると|たら|た場合|れば|と|る|った)?(?:ら|は|だと|なら|場合)?(?:、?どう(?:なる|なります|です|でしょう)?)?(?:の|か|ね){0,2}[?？。!！\\s]*$`,
    'u',
  ),
  new RegExp(
    `${LEAD_JA}(?<x>[^、。?？はがにを]{2,16}?)(?:スタート|始まり|起点|発)(?:だと|なら|で(?:は|も)?|にすると|にしたら)[^、。?？]{0,8}[?？。!！\\s]*$`,
    'u',
  ),
];

/** Another place to end at. */
const ENDED_AT = [
  new RegExp(
    `${LEAD_EN}(?:same(?: (?:thing|trace|route|path))?(?:,? but)? )?(?:end(?:ing)?|finish(?:ing)?|stop(?:ping)?|with the (?:end|end ?point|destination)) (?:up )?(?:at|with|in|on) (?<x>[^,.?!]{2,24}?)(?: (?:instead|now|then|this time)){0,2}${TAIL_EN}`,
    'iu',
  ),
  new RegExp(
    `${LEAD_JA}(?:終点|行き先|着地点|ゴール|ごーる)(?:を|は|が)(?<x>[^、。?？はがにを]{2,16}?)(?:に(?:差し|置き|入れ)?(?:替え|換え|変え|かえ|し|する)?|だ|なら)(?:て|ると|たら|た場合|れば|と|る|った)?(?:ら|は|だと|なら|場合)?(?:、?どう(?:なる|なります|です|でしょう)?)?(?:の|か|ね){0,2}[?？。!！\\s]*$`,
    'u',
  ),
];

/** The company that one of the patterns finds alone. */
function onlyIn(patterns: RegExp[], text: string, parts: Understanding): string | undefined {
  const x = patterns.map((pattern) => pattern.exec(text)?.groups?.['x']).find(Boolean);
  const [name, second] = x === undefined ? [] : namesIn(x, parts);
  return second ? undefined : name?.id;
}

/** "And X, on the same basis?" */
const LIKEWISE = new RegExp(
  `${LEAD_EN}(?:(?:what|how) about )?(?<x>[^,.?!]{2,24}?),? (?:on (?:the|that) same (?:basis|terms|footing|measure|criteri(?:on|a))|by the same (?:measure|token|logic|criteri(?:on|a))|under the same (?:terms|conditions?|heading)|likewise)${TAIL_EN}`,
  'iu',
);

/** A way that was told, from or to another place. */
function onOtherWay(text: string, { question }: Turn, parts: Understanding): string | undefined {
  if (question.kind !== 'loop' && question.kind !== 'path') return undefined;
  const [start, end] = [STARTED_AT, ENDED_AT].map((patterns) => onlyIn(patterns, text, parts));
  const from = start ?? (question.kind === 'loop' ? question.of : question.from);
  const to = end ?? (question.kind === 'path' ? question.to : from);
  if ((start ?? end) === undefined || from === undefined || to === undefined) return undefined;
  const [one, other] = [from, to].map((id) => parts.library.knowledge.entities.get(id)!.name.en);
  if (from === to)
    return isJapanese(text) ? `${one}を起点にお金の流れを追って` : `trace the money starting from ${one}`;
  return isJapanese(text)
    ? `お金は${one}から${other}までどう流れる？`
    : `how does money get from ${one} to ${other}?`;
}

/** Of all that was told the stakes alone, or the payments: "just the investments", 「出資に限ると」. */
const ONE_KIND = [
  new RegExp(
    `${LEAD_EN}(?:only|just|restrict(?:ed)? (?:it|that)? ?to|limit(?:ed)? (?:it|that)? ?to|narrow(?:ed)? (?:it|that)? ?(?:down )?to|for) (?:the |its |their )?(?:(?<stake>investments?|stakes?|equity|backing)|(?<paid>payments?))(?: only| alone)?${TAIL_EN}`,
    'iu',
  ),
  new RegExp(
    `${LEAD_JA}(?:(?<stake>出資|投資)|(?<paid>支払い?))(?:の(?:ほう|方|分|話|部分))?(?:に(?:限る|限った|絞る|絞った|しぼる|限定する|限定した|限定し|限って|絞って)|だけ|のみ)(?:と|ら|場合|て|で)?(?:は|だと|なら|いうと)?(?:、?どう(?:なる|なります|です|でしょう)?)?(?:の|か|ね){0,2}[?？。!！\\s]*$`,
    'u',
  ),
];

/** The one whose money was told. */
function ownerOf(question: Question): string | undefined {
  if (question.kind === 'purse' || question.kind === 'loop' || question.kind === 'profile')
    return question.of;
  if (question.kind === 'payments') return question.by;
  const [by, second] = question.kind === 'investments' ? question.by : [];
  return second === undefined ? by : undefined;
}

/** "Only the investments." after all that one gives and gets. */
function ofOneKind(text: string, { question }: Turn, parts: Understanding): string | undefined {
  const found = ONE_KIND.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  const id = ownerOf(question);
  if (!found || id === undefined) return undefined;
  const { graph, knowledge } = parts.library;
  const isIn = question.kind === 'purse' && question.side === 'in';
  const kind = found['stake'] === undefined ? 'payment' : 'investment';
  const gives = !isIn && graph.outOf(id, kind).length > 0;
  if (!gives && graph.into(id, kind).length === 0) return undefined;
  const name = knowledge.entities.get(id)!.name.en;
  const [ja, en] = SIDES[kind];
  return isJapanese(text)
    ? gives
      ? `${name}の${ja}先は？`
      : `${name}に${ja}しているのは？`
    : gives
      ? `which companies does ${name} ${en}?`
      : `who ${en.replace(/^(\w+)/u, '$1s')} ${name}?`;
}
const SIDES = { investment: ['出資', 'invest in'], payment: ['支払', 'pay'] } as const;

/** "Same for X." after a question: that very question, asked of the one that is named. */
export function inItsStead(text: string, last: Turn, parts: Understanding): string | undefined {
  const onWay = onOtherWay(text, last, parts) ?? ofOneKind(text, last, parts);
  if (onWay !== undefined) return onWay;
  const found = [...IN_ITS_STEAD, LIKEWISE]
    .map((pattern) => pattern.exec(text)?.groups)
    .find((one) => one?.['x']);
  const x = found?.['x'];
  const [name, second] = x === undefined ? [] : namesIn(x, parts);
  if (!name || second) return undefined;
  const side = found?.['side'] ?? '';
  if (!isJapanese(text)) return `and ${x}?`;
  if (GETS.test(side) && last.question.kind === 'tie') return `${x}には？`;
  return `${x}は？`;
}
