import { featuresOf } from '../knowledge/features.ts';
import { fold } from '../text/fold.ts';
import { lettersIn } from '../text/tokens.ts';
import { opensAsking } from './asking.ts';
import { pointsBack } from './follow.ts';
import { ofInterest } from './interest.ts';
import { look } from './look.ts';
import { isMarkedList } from './list-marks.ts';
import { isManner } from './manner.ts';
import { withoutOpeningScene } from './opening-scene.ts';
import { asksBy, REQUESTED, toldBy, wholeSentences } from './story.ts';
import { tellsOwn } from './tells-own.ts';
import type { Understanding } from './understand.ts';

/** More sentences are looked through for what they ask. */
const MOST = 8;
/** So well a question is one of hers, nothing before it is needed. */
const PLAIN = 0.5;
/** A question of its own, in letters. */
const LEAST = { ja: 5, en: 10 };
/** Of so many who are named, more than one, it needs nobody else. */
const PAIR = 2;

/** What is supposed is part of what is asked. */
const SUPPOSES =
  /^(?:(?:so|and|but|now) )?(?:if|suppose|supposing|assum\w+|say|imagine|given|let'?s say|picture)\b|もし|仮に|とする[。\s]*$|としよう|としたら|とすれば|だったら|の場合/iu;
/** Somebody is quoted, by name or not. */
const QUOTED = /「[^」]{2,}」|『[^』]{2,}』|["“][^"”]{4,}["”]/u;
const OF_OTHERS = /^(?:(?:and|but|so|now|then) )?(?:he|she|they|nobody|no one|everyone|everybody)\b/iu;

/** "This article", 「この記事」: points back at nothing that was said. */
const THE_ARTICLE =
  /\b(?:this|that|the) (?:article|piece|text|story|author|writer|write-?up|report|post)\b|\b(?:is|are|was|were) there\b|\baccording to this\b|\bthere (?:is|are)\b|この(?:記事|文章|ページ|投資|循環|構造|業界)/giu;
/** Asks what the story is, or who of it is right: the story is what is asked about. */
const OF_STORY =
  /\b(?:right|wrong|correct|true|agree\w*|disagree|back(?:s|ing|ed)? (?:him|her|them|up|that)|support\w*|against|contradict\w*|reply|respond|say back|heading|categor\w+|fall under|fits?|matche?s?|counts? as|example|illustrat\w+|describ\w+|sounds? like|which of (?:us|the|these|those|them)|which (?:risk|merit|point|strategy|reason|one|side)|plays?|(?:pays?|buys?) (?:for )?(?:the |a )?(?:dinner|lunch|drinks?|beers?|pizzas?|coffee)|owes?|mine|my|our|ours|us|me|so|else)\b|当てはま|あてはま|該当|言い分|おご[りるっ]|突っ込|つっこ|あた[るり]|当た[るり]|例|正しい|合って|本当|ほんと|間違|言える|反論|賛成|支え|裏付け|根拠|止め|そんな|そういう|こういう|そうい|どっち|どちら|どの(?:リスク|メリット|戦略|項目|見出し)|自分|うちの|私|俺|ほかに|他に|やっぱり|やはり|むしろ/iu;
/** Beside what was told. */
const BESIDE = /\b(?:too|also|instead|either|as well)\b|も(?:[^っう]|$)/iu;
/** "Anything backing her up, and anything against?", 「その言い分を支える話と止める話」: of those who put money in it, both sides. */
const BOTH_SIDES =
  /\b(?:back(?:s|ing|ed)?|support(?:s|ing)?|agree\w*|for|in favou?r of|speak(?:s|ing)? for)\b[^.?!]{0,44}\b(?:against|contradict\w*|undercut\w*|counter\w*|other way|disagree\w*|reassur\w*)\b|(?:支え|裏付け|裏づけ|後押し|味方)[^。?？]{0,20}(?:止め|反対|反論|安心|否定|逆|打ち消)/iu;
const OF_MONEY =
  /\b(?:bubble|1999|2000|2008|crash\w*|shares?|stocks?|savings|invest\w*|bust|fails?|flops?|pension)\b|株|バブル|投資|つぶれ|潰れ|暴落|退職金|貯金|リーマン|全財産/iu;
const sidesOf = (text: string): string =>
  isJapanese(text) ? '投資循環のメリットとリスクは？' : 'What are the merits and the risks of the cycle?';

/** Named with an article, or by its noun alone, it was told before. */
const KNOWN =
  /\bthe (?:amount|deal|stake|sum|investment|company|firm|loss|figure|number|year|date)\b|^(?:金額|出資|投資額|会社|損失|時期|理由|相手)/iu;

const isJapanese = (text: string): boolean => /[ぁ-ん]/u.test(text);

const named = (text: string, parts: Understanding): number =>
  look(text, parts).spots.spots.filter(({ senses }) => senses.some(({ type }) => type === 'entity')).length;

/** How well a question is one of hers, by the two facts that it may ask for, or as a kind of question. */
export function toldOf(text: string, parts: Understanding): number {
  const facts = look(text, parts).first.facts.reduce((sum, { share = 0 }) => sum + share, 0);
  return Math.max(facts, toldBy(text, parts));
}

/** Of a text in wide letters the line breaks are gone: a space is left where a line of Japanese ended. */
const LINE_END = /(?<=[」』]) +|(?<=(?:[たすいだよねけどしん]|てる|てん|[るう]の)) +(?=\S{5})/u;
const linesOf = (text: string): string[] =>
  isJapanese(text) ? wholeSentences(text).flatMap((one) => one.split(LINE_END)) : wholeSentences(text);

/** Whether a sentence only tells what happened: it asks for nothing, and supposes nothing. */
const tells = (text: string): boolean =>
  asksBy(text) < REQUESTED &&
  !SUPPOSES.test(text) &&
  !WISHES.test(text) &&
  !KNOWN_ONES.test(text) &&
  (isJapanese(text) || !opensAsking(withoutAnd(text)));
/** Those that are known are no story: others are asked for. */
const KNOWN_ONES = /^(?:i|we) (?:already |do )?(?:know|have|got) about [\w ,]{2,40}[.]?$/iu;
const withoutAnd = (text: string): string =>
  text.replace(/^(?:(?:and|so|but|also|then|plus|anyways?|ok|okay|well|now)[, ]+){1,12}/iu, '');
/** Something more is wished for. */
const WISHES =
  /たい(?:です|ん|の|な|と|ので|けど|が|[。、！!]|$)|ほしい|欲しい|願い|ください|下さい|頼む|よろしく|教えて|まとめて|並べて|挙げて|\b(?:please|pls|plz|appreciate|i'?d like|would like|(?:i|we) (?:also |just |really )?(?:want|need) (?:to|the|a|both|all|your)|looking for|wonder\w*|curious|tell me|give me|list|explain)\b/iu;
/** 「「…」とは何でしょうか。」: what is quoted in it is what is asked about. */
const ASKS = /(?:です|ます|でしょう|ません|でした|ました)か[。\s]*$/u;
const isOwn = (text: string): boolean =>
  tellsOwn(text) || (QUOTED.test(text) && !ASKS.test(text)) || HEARD.test(text);
/** 「…らしい。」, 「…ってさ」, and of whom there is a story. */
const HEARD =
  /(?:らしい|そうだ|そうです|ってさ|って話|んだって|って(?:言|聞|いう))[^。]{0,6}[。！!\s]*$|相方|義[父母兄姉妹弟]|[叔伯]母|[叔伯]父|従兄弟|いとこ|取引先|お客|(?:聞か|訊か|問わ|言わ|突っ込ま)れ(?:そう|る|ます)|部下|担当者|編集|スライド|宿題|\b(?:landlord|neighbou?r|client|customer|cousin|aunt|uncle|colleague|coworker|flatmate|roommate|boss|teacher|prof(?:essor)?)\b/iu;

/** "… my kid asked me something: who …": what leads over to a question. */
const LEADS =
  /^(?<lead>[^:：?？]{3,90})[:：]\s*(?=(?:who|what|when|where|why|how|which|whose|is|are|does|do|did|has|have|can|could|will|would)\b|[^\s:：]{8,}[?？])/iu;
const LEADING =
  /\b(?:he|she|they|find|question|remains?|missing|anyway|still|one thing)\b|これ|一つ|ひとつ|質問/iu;
function withoutLead(text: string): string {
  const { lead } = LEADS.exec(text)?.groups ?? {};
  if (lead === undefined || !(tellsOwn(lead) || LEADING.test(lead)) || SUPPOSES.test(lead)) return text;
  return text.slice(lead.length + 1).trim();
}

/** Whether a question says all that it asks, and nothing of the story around it. */
function standsApart(text: string, parts: Understanding): boolean {
  const own = text.replace(THE_ARTICLE, ' ');
  if (lettersIn(text) < (isJapanese(text) ? LEAST.ja : LEAST.en)) return false;
  if (pointsBack(fold(own)) || OF_STORY.test(own) || KNOWN.test(own)) return false;
  if (BESIDE.test(own) && named(text, parts) < PAIR) return false;
  return toldOf(text, parts) >= PLAIN;
}

/** A sum, or a year: what is told of those who are named is more than that they were talked of. */
const SUM = /[$¥€]|\d ?(?:%|[bmt]n?\b|billion|million|trillion|億|兆)|\b20\d\d\b/iu;
/** Leads over from the story. */
const OVER =
  /^(?:(?:anyway|anyways|so|ok|okay|but|and|well|now|basically|question|like|my question)[,:]? +){1,12}|^(?:(?:で|それで|んで|ところで|さて|じゃあ|では|ちなみに|そこで|質問ですが|まあ)[、,]? *){1,8}/iu;
/** Deals, whoever's they are. */
const OF_DEALS = /^(?:stake-|pay-amount|pay-whether|investors-of|investments-of|direction|after-2023)/;
const DEAL = /^c:r-(?:invest|investor|pay|own)$/;
/** So likely it is such a question. */
const LIKELY = 0.35;

/** Asks of somebody's deals, and names nobody. */
function asksOfThem(text: string, parts: Understanding): boolean {
  const { spots, first } = look(text, parts);
  const [asked] = first.asked;
  const isDeal = asked !== undefined && asked.share >= LIKELY && OF_DEALS.test(asked.intent);
  return named(text, parts) === 0 && (isDeal || featuresOf(spots).some((one) => DEAL.test(one)));
}

/** The companies that a story is about, where they are one or two, and nothing is told of them but that they were talked of. */
function companiesOf(story: string, parts: Understanding): string[] {
  const { entities } = parts.library.knowledge;
  const ids = look(story, parts).spots.spots.flatMap(({ senses }) =>
    senses.flatMap((sense) => (sense.type === 'entity' ? [sense.id] : [])),
  );
  const all = [...new Set(ids)];
  const are = all.filter((id) =>
    entities.get(id)?.kinds.some((kind) => kind === 'company' || kind === 'investor'),
  );
  return are.length === all.length && are.length <= PAIR && !SUM.test(story)
    ? are.map((id) => entities.get(id)!.name.en)
    : [];
}

/** Whether the article names it at all. */
const AT_ALL =
  /\b(?:in|mentioned in|named in|part of) (?:the|this) (?:article|piece)\b|\b(?:mentioned|named) (?:at all|anywhere)\b|記事に(?:は)?(?:出て|載って|書いて|名前)/iu;
/** The one that the story names stands where this does. */
const ONE_OF_STORY =
  /\b(?:it|them|they|that company)\b|(?:そこ|あそこ|その会社|あの会社)(?=に|は|が|へ|って|も|から|の)/iu;

/** "… about Microsoft and OpenAI at dinner. Anyway, how much did they put in": what is asked, of those whom the story names. */
function ofStory(story: string[], asked: string, parts: Understanding): string | undefined {
  if ((OF_STORY.test(asked) || KNOWN.test(asked)) && !AT_ALL.test(asked)) return undefined;
  const isBeside = named(asked, parts) === 1 && ONE_OF_STORY.test(asked);
  if (!isBeside && !AT_ALL.test(asked) && !asksOfThem(asked, parts)) return undefined;
  const names = companiesOf(story.join(' '), parts);
  const [only = '', second] = names;
  const rest = asked.replace(OVER, '');
  if (only !== '' && second === undefined && ONE_OF_STORY.test(rest)) return rest.replace(ONE_OF_STORY, only);
  if (names.length === 0 || isBeside) return undefined;
  return isJapanese(asked) ? `${names.join('と')}、${rest}` : `${names.join(' and ')}: ${rest}`;
}

/**
 * What is asked, without the story told around it: the asker's boss, an uncle's shares, a quiz, whatever companies and
 * sums those name. Only where the question stands first or last and says by itself all that it asks.
 * @param typed without markup
 */
export function withoutStory(typed: string, parts: Understanding): string {
  const text = ofInterest(withoutOpeningScene(typed, parts), parts);
  // "(i) … (ii) … (iii) (i) + (ii)": what is numbered is a list, and nobody's story.
  if (isMarkedList(text)) return text;
  const all = linesOf(text).filter((one) => /[\p{L}\p{N}]/u.test(one));
  if (all.length === 1) return withoutLead(text);
  if (all.length > MOST) return text;
  const rest = all.filter((one) => !isManner(one));
  const first = rest.findIndex((one) => !tells(one));
  const last = rest.findLastIndex((one) => !tells(one));
  if (first < 0 || (first > 0 && last < rest.length - 1)) return text;
  const asked = rest.slice(first, last + 1).map(withoutLead);
  const story = [...rest.slice(0, first), ...rest.slice(last + 1)];
  if (!story.some(isOwn) || asked.some((one) => OF_OTHERS.test(one))) return text;
  if (asked.length === 1 && BOTH_SIDES.test(asked[0]!) && OF_MONEY.test(story.join(' ')))
    return sidesOf(text);
  const ofThem = asked.length === 1 && first > 0 ? ofStory(story, asked[0]!, parts) : undefined;
  if (ofThem !== undefined) return ofThem;
  if (!standsApart(asked[0]!, parts)) return text;
  return [...asked, ...all.filter((one) => isManner(one))].join('\n');
}
