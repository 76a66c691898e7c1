import { isNotion, type Feature } from '../knowledge/features.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { reachesOf } from '../text/reach.ts';
import { countsIn } from './counts.ts';
import type { Context } from './context.ts';
import type { Reading } from './reading.ts';
import { DENIES } from './exists.ts';
import { isOfOtherIndustry } from './industries.ts';
import { isAsserted, isTakenForCertain, modalityOf, POSSIBLE } from './modality.ts';
import { reasonIn } from './reasons.ts';
import { isSole } from './sole.ts';
import { stumbleHolds } from './stumbles.ts';

/** Says that all is well. */
const WELL =
  /問題(?:は|も|が)?(?:ない|なし|ありません|無い)(?!か|の?[?？])|安全(?:だ|です|で|って|な|と)|安心|(?:心配|懸念|不安|恐れ)(?:は|も|なんて|なんか|など|とか)?(?:どこにも|全く|まったく|一切|全然|何も)?(?:ない|なし|無し|ぜろ|いらな|無用|ご無用)|大丈夫|健全|透明性(?:は|が)?(?:高|十分|ばっちり|ある)|\b(?:no (?:problem|issue|danger|worries)|not (?:a|an) (?:problem|issue)|harmless|(?:totally|perfectly|completely|all) (?:safe|fine|good|healthy)|nothing to worry|healthy|transparency (?:is )?(?:high|good|great|fine)|(?:high|good|full|great) transparency)\b/u;
/** What a statement has of that, wherever it stands. */
const WORRIES =
  /\b(?:smells? (?:a bit )?(?:like|of) a bubble|open question whether|bubble could burst|concerns about profitability)\b/;
/** But for it that is asked whether it is: "is it safe to …?" has no fact of its own. */
const RISKS = 'risk';

/** So little that a learner gives a yes. */
const RULED_OUT = 0.05;
/** Even where no word is to the contrary: the reason is right, but not what it is said to bring about. */
const ALL_BUT_NIL = 0.001;
/** What something is for is no cause. */
const CAUSE =
  /\b(?:because|due to|thanks to)\b|せい(?:で|だ)|おかげ|(?:から|ので)(?:だ|です|なの|なん|[?？]|$)/u;
/** So sure is a learner of a yes to a denial that it is taken. */
const CERTAIN = 0.95;
/** And so plain the fact that is denied. */
const PLAIN = 0.8;

/** "Mergers come only after five years?": of what may come, nothing says that it comes no other way. */
const isOnlyPossible = (folded: string, statement: string): boolean =>
  POSSIBLE.test(statement) && isSole(folded) && !reachesOf(statement).includes('only');

/** What a statement says isn't so, beside what is: "they aren't predicting a winner; …", 「一社の勝ちではなく…」. */
const DENIED_PART =
  /(?:\b(?:aren't|isn't|don't|not|rather than|instead of)\s)(?<en>[^;,.]{4,})|(?<ja>[^、。はが]{3,}?)(?:では|じゃ)なく(?![てな])/u;

/** "More about picking one than about all": what the lesser is said of is no part of what is claimed. */
const LESS_SO =
  /(?<=\bmore (?:\w+ ){0,6})\bthan (?:about|in|on|for|with|by) [^,?.]+|よりも?(?=[^、。]*(?:重視|優先|大事|気に))/gu;
const claimedIn = ({ folded, features }: Reading, { vocabulary }: Library): Feature[] => {
  const claim = folded.replace(LESS_SO, ' ');
  return claim === folded ? features : readFeatures(claim, vocabulary);
};

/** Whether all that is claimed, beside the names, is what the statement says isn't so. */
function isDeniedPart(features: Feature[], { en, ja }: Fact, { vocabulary }: Library): boolean {
  const parts = [en, ja].map((text) => {
    const found = DENIED_PART.exec(text);
    const denied = found?.groups?.['en'] ?? found?.groups?.['ja'] ?? '';
    return { denied, said: text.replace(denied, ' ') };
  });
  const notions = (text: string) => readFeatures(text, vocabulary).filter(isNotion);
  const denied = new Set(parts.flatMap((part) => notions(part.denied)));
  const said = new Set(parts.flatMap((part) => notions(part.said)));
  const claimed = features.filter(isNotion);
  return claimed.some((one) => denied.has(one) && !said.has(one)) && !claimed.some((one) => said.has(one));
}

/** What a statement says was so once: "tech used to be winner-takes-all, but …", 「かつては…だったが、…」. */
const ONCE = /\bused to (?<en>[^,;.]{4,}), but\b|(?:かつて|以前)[^、。]*?は(?<ja>[^、。]{3,}?)だったが/u;
/** Claims it of then, or sets it against now. */
const OF_THEN =
  /\b(?:used to|was|were|once|old(?:er)?|past|previous(?:ly)?|former(?:ly)?|before|earlier|history|historically|different|differs?|unlike|contrast|instead|than|from|moved?|shift\w*|replac\w*|new)\b|かつて|昔|以前|過去|従来|前は|もと|だった|じゃなく|ではなく|違|異な|から|より|新し|変わ/u;

/** Whether it is claimed of today that which a statement has only of once. */
function isOfOnce({ folded, features }: Reading, { en, ja }: Fact, { vocabulary }: Library): boolean {
  if (OF_THEN.test(folded)) return false;
  const notionsOf = (text: string) => readFeatures(text, vocabulary).filter(isNotion);
  const once = [en, ja].map((text) => Object.values(ONCE.exec(text)?.groups ?? {}).find(Boolean) ?? '');
  const now = new Set(notionsOf(`${en.replace(once[0]!, ' ')} ${ja.replace(once[1]!, ' ')}`));
  return once.flatMap(notionsOf).some((one) => !now.has(one) && features.includes(one));
}

/** Who is said to do it: "written by governments", "governments write …", 「政府が作る」. */
const DOER =
  /\bby (?<by>(?:\w+ ){0,2}\w+)|\b(?<en>\w+) (?:writes?|draws? up|sets?|drafts?|makes?|decides?|leads?|runs?)\b|(?<ja>[^、。はがをにの]{1,8}(?:が|によって))(?=[^、。]*(?:作|つく|書|決|策定|定め|まとめ|主導|進め))/gu;
/** What companies do together. */
const TOGETHER = 'cooperation';

/** Whether what companies do together is said to be done by somebody that the statement doesn't name. */
function isByOthers(folded: string, { en, ja, topic }: Fact, { vocabulary }: Library): boolean {
  if (topic !== TOGETHER) return false;
  const named = [...folded.matchAll(DOER)].flatMap(({ groups = {} }) => Object.values(groups));
  const isOf = (text: string | undefined) => readFeatures(text ?? '', vocabulary).includes(STATE);
  return named.some(isOf) && !isOf(`${en} ${ja}`);
}
const STATE: Feature = 'c:government';

/** Whether what a reason is given for is of what the fact states, too, and of nobody else. */
function isStatedFor({ folded, features }: Reading, fact: Fact, { vocabulary }: Library): boolean {
  const stated = new Set(readFeatures(`${fact.ja} ${fact.en}`, vocabulary));
  const effect = readFeatures(folded.replace(reasonIn(folded) ?? '', ' '), vocabulary);
  const isOthers = features.some((one) => /^[ef]:/.test(one) && !stated.has(one));
  return !isOthers && effect.some((one) => isNotion(one) && one !== 'c:reason-cause' && stated.has(one));
}

/** Says by another word than a negative that a thing can't be, or is less. */
const LACKS =
  /\b(?:hard to|too \w+ for|\w*un(?:certain|clear|predictable|stated|disclosed)|beyond|rather than|without|barriers?|obstruct\w*|stifle\w*|stall\w*|lose|loses|fails?|harder|higher)\b/;

/** What isn't done any more, or isn't done at all, by another word than a negative: "do they avoid taking …?" */
const KEPT_FROM =
  /\b(?:(?:avoid|shun|forgo)(?:n?ed|n?ing|e?s)?|stopped|ceased?|quit|gave up|given up|discontinued|(?:refrain|abstain)(?:s|ed|ing)? from|(?:sh(?:y|ie[sd])|ke(?:ep|eps|pt)|stay(?:s|ed)?) away from|steer(?:s|ed|ing)? clear of|(?:hold|held|ke(?:ep|pt))s? back from) \w+ing\b|\b(?:for(?:e)?go(?:es|ne|ing)?|forwent|waive[sd]?|renounc\w+|refus(?:es?|ed|ing)|turn(?:s|ed|ing)? down|pass(?:es|ed|ing)? up|shun(?:s|ned|ning)?|(?:do|does|did|manag\w+|get|gets|got|go|goes|went|meet|meets|met|cop(?:e|es|ed)|ma[kd]es?|liv(?:e|es|ed)) (?:\w+ ){0,5}?without) (?:any|all|the|its|their|every|outside|other|another|more|further|a|an|anyone|anybody|help|investors?|partners?|backers?|money|cash)\b|\b(?:(?:is|are|was|were|remains?) )?off[- ]limits\b|\b(?:shuts?|closed?s?|slam(?:s|med)?) the door (?:on|to)\b|\bwants? nothing to do with\b|\bke(?:ep|eps|pt) (?:[\w']+ ){1,4}to (?:itself|themselves)\b|\bnowhere (?:to be (?:had|found|seen)|near)\b|\bhas no (?:use|room|time|place) for\b|\b(?:cold shoulder|wide berth)\b|(?:の|こと|出資|投資|提供|供給|協力|競争|提携|連携)(?:を|は|に|から)(?:も)?(?:(?:避け|控え|やめ|止め|見合わせ|取りやめ|逃げ|背を向け)(?:て(?:い?る|い?ます|しま)|た|まし|る)|(?:拒|阻)[むんみ]|断[るっり]|嫌(?:が|って|う)|拒否|拒絶|見送|そっぽ|突っぱね|後ろ向き|消極的)|対象(?:から)?(?:は)?(?:外|はず)|(?:輪|範囲|枠|土俵)(?:の外|から(?:外|はず))|(?<!\p{sc=Han})関係(?:が|は|も)?(?:ない|ありません)[話事分領]/u;
/** Says that there is but one of what there are several. */
const SINGLE =
  /\b(?:confin|restrict|limit)\w* (?:itself|themselves|its \w+|their \w+) to (?:just |only )?(?:one|a single|the one)\b|\b(?:sticks?|stuck|clings?|clung|ke(?:ep|eps|pt)) (?:only |just )?(?:to|with) (?:just |only )?(?:one|a single)\b|\b(?:just|only) (?:the )?one (?:of|favou?red|lucky|lone|single)\b|\breserv(?:es?|ed|ing) (?:\w+ ){1,4}?for (?:just |only )?(?:one|a single)\b/;
const SEVERAL = /\b(?:all|several|many|multiple|both|every)\b/;

/** Says that a thing isn't talked about, which a fact that tells of it belies. */
const SILENT =
  /\b(?:silent|mum|tight-lipped) (?:on|about)\b|\b(?:gloss|brush|skat)(?:es?|ed) over\b|\bunder the (?:rug|carpet)\b|\bnot a word\b|黙(?:って|り|殺)|触れ(?:ず|ずじまい)|素通り/;
const UNTOLD = /\b(?:doesn't say|undisclosed)\b/;

/** Says so itself. */
const KEPT_FROM_IT = /\b(?:stop|avoid|keep (?!up|on)|cease|quit|away|instead of|rather than|without|alone)\b/;

/** What nobody does who cooperates. */
const SHUNS =
  /そっぽ|背を向け|突っぱね|(?<!\p{sc=Han})拒(?:む|ん|み|否|絶)|(?:勝手に|ばらばら|ひとりで|単独で)(?!は|も|じゃ|で)|足並みを?(?:そろえず|揃えず|乱し)/u;

/** What is done without: 「GPUを使わずに作る」, 「取り合いをせずに」, 「保険なしの」; without one alone is with others. */
const WITHOUT =
  /(?<what>[^、。はがてでをに]{1,14}?)(?:を|も|に|から|は|が)?(?:(?:使わ|用い|頼ら|借り|せ|受け|得|もらわ|結ば|組ま|払わ|通さ)ず|(?:使わ|用い|頼ら|借り|し|受け|もらわ|結ば|組ま|払わ)ないで|(?:使う|頼る|する|借りる|受ける|組む|払う)ことなく|(?:起きて|起こって|して|されて|行われて)(?:おらず|いなくて|ないまま)|(?:なし|無し|抜き|ぬき)(?:で(?!は|も)|の|に(?!は)|だ|なん|です))/gu;
const OF_ONE = /だけ|のみ|ばかり|一社|1社|一つ|ひとつ|片方/;

/** Whether just what a statement tells of is said to be done without. */
function isDoneWithout(folded: string, { en, ja }: Fact, { vocabulary }: Library): boolean {
  const parts = [...folded.matchAll(WITHOUT)].map(({ groups }) => groups?.['what'] ?? '');
  if (parts.length === 0 || ja.search(WITHOUT) >= 0) return false;
  const stated = new Set(readFeatures(`${ja} ${en}`, vocabulary));
  return parts.some((part) => {
    const named = readFeatures(part, vocabulary).filter((one) => isNotion(one) || one.startsWith('e:'));
    return !OF_ONE.test(part) && named.some((one) => stated.has(one));
  });
}

/** One thing that is said to be all there is: 「要るのはチップだけ」, "only the chips are needed". */
const ALONE =
  /(?<ja>[^、。はがてをに]{1,12}?)(?:だけ|のみ)(?!で?は?な|じゃな)|\bonly (?:the )?(?<en>\w+(?: \w+)?)/u;
const COUNTED_OUT =
  /(?:[二三四五2-5])(?:つ|社|点|個|種類)(?:だけ|のみ)|\bonly (?:the )?(?:two|three|four|five)\b/u;

/** Whether one of several things that a statement counts is said to be the only one. */
function isOneOfCounted(folded: string, { en, ja }: Fact, { vocabulary }: Library): boolean {
  const { ja: own, en: other } = ALONE.exec(folded)?.groups ?? {};
  if (own === undefined && other === undefined) return false;
  if (
    isSole(en) ||
    isSole(ja) ||
    COUNTED_OUT.test(folded) ||
    ![...countsIn(fold(ja))].some((count) => count > 1)
  )
    return false;
  const stated = new Set(readFeatures(`${ja} ${en}`, vocabulary).filter((one) => one.startsWith('c:')));
  return readFeatures(own ?? other ?? '', vocabulary).some(
    (one) => stated.has(one) && !/c:(?:count|place)-/.test(one),
  );
}

/** What a field is said to be all about: "the price war is about chips", 「価格競争ってGPUの話？」. */
const ABOUT =
  /\b(?:is|are|was|were) (?:all |really |mainly |mostly |just |only |actually )?(?:about|over) (?:the |their )?(?<en>[^,?.]{3,40})|(?:って|は|とは)、?(?<ja>[^、。はが]{1,14}?)(?:の(?:話|こと|値段|価格|値下げ)|をめぐ|について)/u;
const FIELDS = new Set(['competition', TOGETHER]);

/** Whether a field of what companies do is said to be about a thing that its statement knows nothing of. */
function isAboutOther(folded: string, { en, ja, topic }: Fact, { vocabulary }: Library): boolean {
  const { en: own, ja: other } = ABOUT.exec(folded)?.groups ?? {};
  const about = own ?? other;
  if (about === undefined || !FIELDS.has(topic)) return false;
  const stated = new Set(readFeatures(`${ja} ${en}`, vocabulary));
  const named = readFeatures(about, vocabulary).filter((one) => one.startsWith('c:'));
  return named.length > 0 && !named.some((one) => stated.has(one));
}

/** Whether a yes gives way: what is told speaks against the claim, however the words of it are those of the fact. */
export function isDoubtedYes(context: Context, { id, share = 0 }: Ranked, library: Library): boolean {
  const { reading, negated } = context;
  const fact = library.knowledge.facts.get(id);
  // Whoever is named and isn't in it is rightly said not to be.
  if (!fact || reading.foreign.length > 0) return false;
  const isWorry = fact.section.startsWith(RISKS) || WORRIES.test(fact.en);
  if (!negated && isWorry && WELL.test(reading.folded)) return true;
  if (!negated && KEPT_FROM.test(reading.folded) && !KEPT_FROM_IT.test(fact.en)) return true;
  if (!negated && fact.topic === TOGETHER && SHUNS.test(reading.folded)) return true;
  if (!negated && !stumbleHolds(reading, id, library) && isDoneWithout(reading.folded, fact, library))
    return true;
  if (!negated && isOneOfCounted(reading.folded, fact, library)) return true;
  if (!negated && isAboutOther(reading.folded, fact, library)) return true;
  // What may only come is taken for come.
  if (!negated && isTakenForCertain(context) && POSSIBLE.test(fact.en)) return true;
  if (!negated && SILENT.test(reading.folded) && !UNTOLD.test(fact.en)) return true;
  if (!negated && SINGLE.test(reading.folded) && SEVERAL.test(fact.en)) return true;
  if (!negated && isOnlyPossible(reading.folded, fact.en)) return true;
  if (!negated && isOfOtherIndustry(reading.folded, fact.section)) return true;
  if (!negated && isOfOnce(reading, fact, library)) return true;
  if (!negated && isByOthers(reading.folded, fact, library)) return true;
  if (!negated && isDeniedPart(claimedIn(reading, library), fact, library)) return true;
  const learnt = library.leaning(id, reading);
  const opposed = library.opposition(id, reading);
  const isByReason =
    CAUSE.test(reading.folded) &&
    reasonIn(reading.folded) !== undefined &&
    learnt <= ALL_BUT_NIL &&
    !(opposed >= 0 && !reachesOf(reading.folded).includes('less') && isStatedFor(reading, fact, library));
  if (!negated)
    return isByReason || (opposed < 0 && learnt <= RULED_OUT && modalityOf(reading.folded) === 'possible');
  // What is told is just what is denied; the more so where the denial is handed over to be agreed to.
  const isPlain = opposed < 0 || share >= PLAIN;
  const isSaid = opposed < 0 && isAsserted(reading.folded) && !LACKS.test(fact.en);
  return isPlain && opposed <= 0 && (learnt < CERTAIN || isSaid) && !DENIES.test(fact.en);
}
