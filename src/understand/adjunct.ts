import { toldShare } from './fitting.ts';
import { look } from './look.ts';
import type { Understanding } from './understand.ts';

/** 「この循環投資、メリットは？」: named as the topic, with no word of grammar. */
const TOPIC =
  /^(?:この|こういう|こんな|その)(?:投資の?|お金の?|AI業界の?|業界の?)?(?:循環|構造|仕組み|ループ|流れ|エコシステム|生態系)(?:投資|構造|取引)?(?:って|の話(?:で|だけど)?)?、/iu;
/** "… in this whole investment loop thing", 「この循環の中で…」: where all of it takes place. */
const ADJUNCTS = [
  /,? (?:in|with|of|from|by|under|about|around|within|inside|throughout|amid|given)(?: all)?(?: of)? (?:this|that|the|these|those)(?: (?:whole|entire|crazy|weird|wild|big|circular|tangled|complex|complicated|investment|investing|money|ai|a\.i\.|funding|finance|circle|loop|cash|industry|so-called|little)){0,4} (?:thing|things|stuff|mess|business|situation|set-?up|scheme|arrangement|structure|story|saga|loop|cycle|circle|game|merry-go-round|world|space|ecosystem|system|web|dance|picture|hype|circus|deal|deals|craze|boom)(?: (?:thing|stuff|business))?(?=[?.!\s]*$)/iu,
  /^(?:in|with|about|given)(?: all)?(?: of)? (?:this|that|the)(?: (?:whole|entire|crazy|weird|big|circular|investment|money|ai|funding|circle|loop|cash)){0,4} (?:thing|stuff|mess|business|situation|set-?up|scheme|arrangement|structure|loop|cycle|circle|game|world|space|ecosystem|system|web)(?: (?:thing|stuff|business))?,\s*/iu,
  /^(?:この|こういう|こんな|その)(?:投資の?|お金の?|AI業界の?|業界の?|ぐるぐる)?(?:循環|構造|仕組み|ループ|流れ|エコシステム|生態系|世界)(?:の中|全体)?(?:で|において|だと|では)(?:は)?、?/iu,
  TOPIC,
];
/** So plain without it that it only says where. */
const PLAIN = 0.5;

/** A question without the words that only say that all of it is meant, where it is plain enough and about something else. */
export function withoutAdjunct(text: string, parts: Understanding): string {
  const adjunct = ADJUNCTS.find((pattern) => pattern.test(text));
  if (!adjunct) return text;
  const rest = text.replace(adjunct, '');
  const [
    {
      facts: [whole],
    },
    {
      facts: [first],
      asked,
    },
  ] = [look(text, parts).first, look(rest, parts).first];
  const isPlain = (first?.share ?? 0) >= PLAIN && toldShare(asked) < (first?.share ?? 0);
  return isPlain && (adjunct === TOPIC || first?.id !== whole?.id) ? rest : text;
}
