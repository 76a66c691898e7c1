import { labsOf } from './context.ts';
import { asksLacking, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** Who has a stake in all of them. */
const WHO =
  /^(?:(?:and|so|ok|okay|hey|also|right) ){0,12}(?:(?:tell me|list|name|give me) )?(?:which|who|what|whose|the)\b|誰|だれ|どこ|どの|どちら|(?:投資家|出資者|株主|会社|社名|顔ぶれ|ところ|とこ|名前)(?:は|って|を|と|が)/;
const ALL =
  /\ball (?:three|3|of (?:them|the (?:three|labs)))\b|\b(?:all|every|each)(?: one)?(?: of)? (?:the )?(?:three |3 )?(?:ai )?(?:labs?|firms?|companies)\b|\b(?:at once|at the same time|simultaneously|alike|each of|across (?:all|the) (?:three|3))\b|(?:三|3)(?:社|つ)(?:とも|すべて|全て|全部|全社|みんな|どれも|いずれ|に(?:またが|ま)|まとめて|同時)|(?:すべて|全て|全部|みんな|いずれ|どれ|全社|同時)(?:に|へ|の|も)/;
const STAKE =
  /出資|投資|賭|張っ|入れ|持って|保有|株主|^who(?:'s| is| are) (?:\w+ )?in\b|\b(?:invest\w*|stakes?|hold\w*|back\w*|fund\w*|bet\w*|own\w*|in on|money|appear\w*|put\w*|bought)\b/;
/** What is made of that, of nothing else. */
const MEANING =
  /(?:,|;|\?|\.|—|–|-)?\s*(?:\b(?:and|plus|also|then) )?(?:\b(?:what|how) (?:does|do|did|is|are|would|should|might) (?:(?:the|this|that) )?(?:(?:article|piece|author|text|writer|it|story|post|one|that|this|we|cat|you|i) )?(?:then )?(?:(?:itself|supposedly) )?(?:to be )?(?:read|make|conclude\w*|take|infer\w*|draw\w*|interpret\w*|mean\w*|show\w*|signal\w*|tell\w*|say\w*|suggest\w*|indicate\w*|impl\w+|deduce\w*|gather\w*|understand|see|reveal\w*|explain)(?: (?:it|that|this|them|us|of|from|about|into|out|as|in|to|is|so|there|their|the|they|a|sign|fact|doing|pattern|overlap|behaviou?r|strategy|meaning|mean|means|shows|what|show|be|so|according|per|article|piece)){0,12}|\bwhat(?:'s| is| would be)? (?:the |its |their )?(?:(?:article|author|piece|text|writer|story|post)'?s )?(?:main |big |own )?(?:takeaway|reading|read|interpretation|conclusion|verdict|take|inference|explanation|message|lesson|gloss|significance|meaning|implication)\b[^?.]{0,40}|\b(?:what|how) (?:the )?(?:article|author|piece|text|writer|story|post|it|that|this)(?: supposedly)? (?:reads?|makes?|concludes?|takes?|infers?|draws?|interprets?|means?|shows?|signals?|tells?|says?|suggests?|indicates?|implies|sees?|gathers?|deduces?)\b[^?.]{0,30}|\bwhat (?:reading|meaning|conclusion|lesson|interpretation|inference|significance)\b[^?.]{0,40})[?.! ]*$|(?:、|で、|。|[?？]|し、|また|そして|加えて)\s*(?:(?:で|また|そして|加えて)、?)?(?:記事(?:で)?は|筆者は|本文は|本文では|著者は)?、?(?:(?:それ|これ|そこ|その(?:こと|事実|動き|顔ぶれ|行動))(?:を|は|が|から|について|に)?(?:って)?(?:は)?)?、?(?:記事(?:で)?は|筆者は|本文は|本文では)?、?(?:何|どう|なに|どのよう|どういう|どんな)[^、。?？]{0,8}?(?:読[みんめ]|解釈|意味|示[しす]|表[しす]|物語|見て|捉え|結論|受け止め|説明|分析|評価|語って|言って|理解|わか|分か|言え|見え|うかが)[^、。?？]{0,16}[?？。 ]*$|(?:と|、|。|[?？]|し、)\s*(?:(?:それ|これ|そこ)(?:が|から|の)?|記事(?:で)?の|筆者の|本文の|記事が)?、?(?:(?:示す|意味する|表す|物語る|読み取れる|読み取る|わかる|分かる|言える)(?:こと|もの|ところ|の|意味|内容)|(?:記事|筆者|本文)の(?:読み|解釈|見方|見立て|結論|受け止め|説明|分析)|(?:解釈|読み解き|意味(?:合い)?|含意|示唆))(?:を|は|も|って|について)?(?:教えて|何|どう|知りたい|説明して|答えて|お?願い)?(?:ください|下さい|です|か|ね|ほしい|します){0,8}[?？。 ]*$/u;
const ELSE =
  /いくら|いつ|額|なぜ|理由|除|以外|(?:ない|ません)の|\b(?:how much|when|why|amount|except|besides|but not|n't|not|no)\b|n't\b/;
const LONGEST = 200;
const LEAST = 2;

/** "Who holds all three, and what does the piece read into that?", 「3社すべてに出資しているのは誰で、それは何を意味する」. */
export function readAllAndMeaning(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  const at = folded.length > LONGEST ? -1 : folded.search(MEANING);
  if (at < 1 || ELSE.test(folded)) return undefined;
  const asked = folded.slice(0, at);
  if (!WHO.test(asked) || !STAKE.test(asked)) return undefined;
  const labs = labsOf(context);
  const named = context.reading.companies;
  const areLabs =
    (named.length === 0 && ALL.test(asked)) ||
    (named.length > LEAST && named.every((id) => labs.includes(id)));
  if (!areLabs || context.reading.foreign.length > 0 || asksLacking(heard)) return undefined;
  const { graph } = context;
  const backsAll = (id: string) => labs.every((lab) => graph.between(id, lab, 'investment').length > 0);
  const bet = [...parts.library.knowledge.facts.values()].find(
    ({ topic, deals, entities }) =>
      topic === 'investors' && deals.length === 0 && entities.length > 1 && entities.every(backsAll),
  );
  return (
    bet && {
      kind: 'several',
      parts: [
        { kind: 'investors', of: labs, all: true },
        { kind: 'facts', ids: [bet.id] },
      ],
    }
  );
}
