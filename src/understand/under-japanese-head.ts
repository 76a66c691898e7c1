import { isNoun } from './nouns.ts';
import { areListed, namesAnything, namesTyped, type Typed } from './names-typed.ts';
import type { Headed } from './under-head.ts';
import type { Understanding } from './understand.ts';

/** 「…についてお伺いします。3点。」: what only says that the list is of it. */
const ABOUT =
  /(?:について|に関(?:して|する)(?:質問)?|につきまして|の件|のこと|の話|(?:の)?(?:まわり|周り|周辺|関連|関係|がらみ|絡み))?(?:で(?:す|すが)?|は|を)?[、。\s]*(?:(?:以下|次の?)?[二三四五2-5](?:点|つ)(?:です|ほど)?(?:、?(?:確認|質問|お願い|教えて|伺)[^、。]{0,12})?|(?:教えて|お?聞かせて|伺|確認|質問|知りたい)[^、。]{0,10})?[、。:：,\s]*$/u;
/** 「AからBへの支払い」「AのBへの出資額」「A→B」「AによるBへの投資」 */
const WAY = /^\s?(?:→|⇒|->|=>|から|の|が|による)\s?$/u;
const INTO =
  /^(?:社|氏)?(?:へ|に|宛て?|向け|に対する)?の?(?<act>出資|投資|支払い?|拠出)?(?:額|金額|金|について)?$/u;
const ACT = /^(?:出資|投資|支払|拠出|払)/u;

/** What names of several may be asked of each: 「Anthropicへの出資額」. */
const OWNED =
  /(?:額|出資|投資|支払い?|戦略|ねらい|狙い|意図|目的|役割|上限|企業価値|株価|時価総額|CEO|本社|出資者|投資家|投資先|出資先|支払い?先|層|損失|従業員数|製品|モデル|サービス|立場|関係)$/u;
const OF_ALL = /(?:それぞれ|各社|各々|両社|2社|3社)の?/u;

const TE_FORMS: [RegExp, string][] = [
  [/ております$|ています$|ており$|ていて$|ているの?か$|ていますか$/u, 'ている'],
  [/でおり$|でいて$/u, 'でいる'],
  [/(?<=出資|投資|提供|供給|開発|確保|獲得|調達|予測|発表|主張|競争|協力)し(?:て)?$/u, 'している'],
  [/(?:支払い|払い)$/u, '支払っている'],
  [/(?<=を)(?:受け(?:て)?)$/u, '受けている'],
  [/(?<=を)(?:使い|使って)$/u, '使っている'],
  [/(?<=まで)で$/u, ''],
  [/(?<=次第|何|いくら|いつ|誰|どこ)で$/u, ''],
];
/** 「何にかかっていて、」: as the end of a question. */
function closed(item: string): string {
  const found = TE_FORMS.find(([form]) => form.test(item));
  return found ? item.replace(found[0], found[1]) : item;
}

const ASKS_LAST = /[?？]$|か$/u;
/** Asked by its particle, or as it is. */
const asked = (text: string): string =>
  ASKS_LAST.test(text)
    ? text
    : `${text}${/(?:いくら(?:まで)?|いつ|誰|だれ|どこ|何|次第|どう(?:なる)?|なぜ|る|た|い)$/u.test(text) ? '' : /[はの]$/u.test(text) ? '' : 'は'}？`;

const WH = /いくら|いつ|誰|だれ|どこ|どの|どれ|なぜ|なんで|どうして|どう|何|なに/u;

/** Whether an item is one name and nothing else. */
const isName = (item: string, [only, second]: Typed[]): boolean =>
  only !== undefined &&
  second === undefined &&
  /^(?:社|さん|氏|側|の場合)?$/u.test(item.replace(only.name, '').trim());

/** 「GoogleとAmazonのAnthropicへの出資額、①Google ②Amazon」: what is asked of each name. */
function ofNames(head: string, items: string[], parts: Understanding): string[] | undefined {
  const named = items.map((item) => namesTyped(item, parts));
  if (!items.every((item, at) => isName(item, named[at]!))) return undefined;
  const ids = named.map(([only]) => only!.id);
  let frame = head.replace(ABOUT, '').replace(OF_ALL, '');
  const before = namesTyped(frame, parts);
  const listed = before.findIndex(({ id }) => !ids.includes(id));
  const leading = before.slice(0, listed < 0 ? before.length : listed);
  const isList = areListed(frame, leading);
  if (!isList || (leading.length > 0 && leading[0]!.start > 0)) return undefined;
  if (leading.length > 0)
    frame = frame.slice(leading.at(-1)!.end).replace(/^(?:社|両社)?(?:の|が|による|は)/u, '');
  if (!OWNED.test(frame) || WH.test(frame)) return undefined;
  const joint = /(?:する|ている|した|た)(?:額|金額|会社|相手)$/u.test(frame) ? 'が' : 'の';
  return named.map(([only]) => `${only!.name}${joint}${frame}は？`);
}

/** 「A→Bについて、①出資額 ②発表時期」: of what one puts into, or pays, the other. */
function ofPair(head: string, items: string[], parts: Understanding): string[] | undefined {
  const plain = head.replace(ABOUT, '');
  const [from, to, more] = namesTyped(plain, parts);
  if (!from || !to || more || from.start > 0 || !WAY.test(plain.slice(from.end, to.start))) return undefined;
  const into = INTO.exec(plain.slice(to.end));
  if (!into) return undefined;
  const { graph } = parts.library;
  const isPaid =
    graph.between(from.id, to.id, 'investment').length === 0 && graph.between(from.id, to.id).length > 0;
  const act = into.groups?.['act'] ?? (isPaid ? '支払い' : '出資');
  return items.map((item) => {
    if (namesAnything(item, parts)) return item;
    const own = closed(item.replace(/^その/u, ''));
    if (ACT.test(own)) return asked(`${from.name}から${to.name}への${own}`);
    const whole = `${from.name}の${to.name}への${act}`;
    return asked(isNoun(own) && !WH.test(own) ? `${whole}の${own}` : `${whole}は${own}`);
  });
}

const STAKE_OF = /(?:出資|投資)(?!家|者|先)/u;

/** Whether an item names nobody but those who hold a stake in the one that the list is of. */
const ofOthers = (item: string, { id }: Typed, parts: Understanding): boolean => {
  const names = namesTyped(item, parts);
  return (
    names.length > 0 && names.every((one) => parts.library.graph.between(one.id, id, 'investment').length > 0)
  );
};

/** 「NVIDIAについて。①OpenAIへの出資額 ②誰に投資しているか」: of one, or of several together. */
function ofSubject(
  head: string,
  { items }: Pick<Headed, 'items'>,
  parts: Understanding,
): string[] | undefined {
  const plain = head.replace(ABOUT, '').replace(/(?<=^\S{2,20})(?:社|さん)$/u, '');
  const names = namesTyped(plain, parts);
  const [first] = names;
  if (first?.start !== 0 || !areListed(plain, names)) return undefined;
  // 「Microsoftの戦略について、①多角化」: a point of what is its own.
  const [, strategy = ''] = /^(?:氏)?(の(?:戦略|ねらい|狙い))?$/u.exec(plain.slice(names.at(-1)!.end)) ?? [
    undefined,
  ];
  if (plain.slice(names.at(-1)!.end).replace(/^氏$/u, '') !== strategy) return undefined;
  const whom = strategy === '' ? plain : plain.slice(0, -strategy.length);
  if (strategy !== '' && items.some((item) => WH.test(item))) return undefined;
  return items.map((item) => {
    if (namesTyped(item, parts).some(({ id }) => id === first.id)) return item;
    if (strategy !== '') return `${whom}の${item}とは？`;
    const own = closed(item.replace(/^(?:その|同社の|同社は|彼の|彼は|両社の|両社は)/u, ''));
    // What others put in is put into the one that the list is of.
    if (STAKE_OF.test(own) && ofOthers(own, first, parts)) return asked(`${whom}への${own}`);
    const isThing = isNoun(own) && !/^(?:誰|だれ|どこ|いつ|なぜ|何)/u.test(own);
    return asked(isThing && !WH.test(own) ? `${whom}の${own}` : `${whom}は${own}`);
  });
}

/** 「クラウド業界について。①3強はどこか ②…」: of a thing that is nobody. */
const THING =
  /^(?<thing>[^、。?？！!\s]{2,16})(?:(?:について|に関して|の件)(?:は|です|で)?[。:、,\s]*|(?:について|に関して|から|で|を)?、?(?:以下の?)?(?:二|三|四|[2-4])(?:点|つ)(?:です|ほど|確認(?:です|します)?|質問(?:です|します)?|お願いします)?[。:：、,\s]*|(?<=見通し|展望|分野)[:：]\s*)$/u;
function ofThing(head: string, items: string[], parts: Understanding): string[] | undefined {
  const { thing } = THING.exec(head)?.groups ?? {};
  if (thing === undefined || namesTyped(thing, parts).length > 0) return undefined;
  return items.map((item) => asked(`${thing}について、${item}`));
}

const SIDE = /^(?<name>[^はがをで、]{2,16}?)(?:側|の方|のほう|から)(?:で)?は?(?<wh>何|誰|だれ|どこ|いくら)/u;
/** 「この循環が続くかどうかは、①何次第で ②だめだったらどうなる」: half a condition is of what is in doubt. */
const WHETHER = /^(?:結局|そもそも|で)?、?(?<what>.+?)が(?<holds>[^がは]{2,14}?)か(?:どうか|否か)は[、,]?$/u;
const IF_NOT =
  /^(?:それ|その(?:条件|前提)|これ)?が?(?:外れ|だめ|ダメ|駄目|そうならな|うまくいかな|失敗|崩れ|満たされな)[^、。]{0,8}?(?:場合|たら|とき|時|れば|と)(?:は|に)?、?/u;

/** 「AI企業は①なぜ…②どこから…」: the rest of one sentence. */
function ofTopic(head: string, items: string[], parts: Understanding): string[] | undefined {
  const lead = head.replace(/[、,\s]+$/u, '');
  if (!/(?:は|って|では)$|(?:は|が)[^、。]{2,20}(?:に|へ|を|から)$/u.test(lead) || /[。?？]/u.test(lead))
    return undefined;
  if (items.some((item) => !WH.test(item) && !/か[?？]?$/u.test(item))) return undefined;
  const { what } = WHETHER.exec(`${lead}、`)?.groups ?? {};
  return items.map((item) => {
    const own = closed(item);
    if (what !== undefined && IF_NOT.test(own))
      return asked(own.replace(IF_NOT, `${what}がうまくいかなかったら`));
    const { name, wh } = SIDE.exec(own)?.groups ?? {};
    if (name === undefined || !lead.endsWith('のは')) return asked(`${lead}${own}`);
    return namesTyped(name, parts).length > 0
      ? asked(`${lead}${name}の${wh!}`)
      : asked(`${name}側で${lead}${wh!}`);
  });
}

/** What a Japanese head and each of its items ask together. */
export function underJapaneseHead(list: Headed, parts: Understanding): string[] | undefined {
  const { head, items } = list;
  if (head === '') return undefined;
  if (list.isRun) return ofSubject(head, list, parts);
  return (
    ofNames(head, items, parts) ??
    ofPair(head, items, parts) ??
    ofSubject(head, list, parts) ??
    ofThing(head, items, parts) ??
    ofTopic(head, items, parts)
  );
}
