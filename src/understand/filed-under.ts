import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { pointNamed } from './example-of.ts';
import { framesOf } from './list-frames.ts';
import { prepare } from './prepare.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const NAME = String.raw`(?<list>[a-z][a-z -]{2,24}?)s?`;
/** Behind something that is asked: under which point of a list it stands. */
const FILED = [
  String.raw`^(?<event>.{12,}?)[,.?;:]+ (?:and |so |also |plus )?(?:under|in|into|to|as|on) (?:which|what)(?: of the (?:\w+ )?)? ?${NAME}(?: (?:heading|point|item|bucket|category))?(?: (?:is|does|do|was|would|are|should)\b[^?.]*)?[?.!\s]*$`,
  String.raw`^(?<event>.{12,}?)[,.?;:]+ (?:and |so |also |plus )?(?:which|what)(?: of the (?:\w+ )?)? ?${NAME}(?: (?:heading|point|item|bucket|category))? (?:is|was|would) (?:that|this|it)\b[^?.]*[?.!\s]*$`,
  String.raw`^(?<event>.{12,}?)[,.?;:]+ (?:and |so |also |plus )?(?:where|under what|under which head(?:ing)?)\b[^?.]*?\b(?:in|among|of|on|within) the (?:list of )?${NAME}(?: list)?(?: (?:is|does|do|was|would|are)\b[^?.]*)?[?.!\s]*$`,
  '^(?<event>.{6,}?)(?:[?？。、]|で、|って、)+(?:で、?|あと、?|また、?|そして、?)?(?:(?:それ|これ|その話|そのこと)(?:は|って|が)?)?、?(?:何番目の|どの|どちらの|何の|なんの)(?<list>[^、。?？のにはが]{2,10}?)(?:(?:の|に|として|で)[^、。?？]{0,16})?[?？。]*$',
  '^(?<event>.{6,}?)(?:と|と、|、|[?？。])(?:それ|これ|その話)(?:が|の)?(?:属する|属している|入る|入っている|分類される|含まれる|載っている|置かれている|置かれた)(?<list>[^、。?？のにはが]{2,10}?)(?:(?:の|は)[^、。?？]{0,10})?[?？。]*$',
].map((source) => new RegExp(source, 'u'));
/** The first part asks something itself: what is only told there is an example, which its own reader takes. */
const ASKS_FIRST =
  /^(?:(?:so|and|ok|but|well)[ ,]+)*(?:(?:if|when|should|once) [^?,]{4,60}, )?(?:what|how|why|who|when|where|does|do|is|are|can|will|would)\b|\?|[?？]|なぜ|どう|どんな|何が|何を|なにが|誰|だれ|いつ|(?:理由|影響|結果)(?:は|を)/u;
/** What opens the question about it, and what only asks. */
const ASKING =
  /^(?:(?:so|and|ok|what|how|who|why|which) (?:happens?|is said|does it say|bad is it|(?:does|do|is|are|has|gets?)\b)?[ ,]*)+/u;

/** The points of the two lists of what the cycle brings are told by example. */
const LISTS = ['merits-three', 'risks-three'];

/** "If one firm fails, what follows, and under which merit is that filed?", 「評価額が膨らむのはなぜ？それはどのリスク？」. */
export function readFiledUnder(text: string, fallback: Language, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  const { library } = parts;
  for (const pattern of FILED) {
    const match = pattern.exec(folded);
    const { event = '', list: name = '' } = match?.groups ?? {};
    // The mark that parts them says that the first was a question.
    const asking = event + (match?.[0].slice(event.length, event.length + 1) ?? '');
    const list = framesOf(library).listOf(name)?.id;
    if (list === undefined || !LISTS.includes(list) || !ASKS_FIRST.test(asking)) continue;
    const language = detectLanguage(text, fallback, parts.isName);
    const said = event.replace(ASKING, '');
    const head = pointNamed(said, list, language, parts);
    if (head === undefined) continue;
    const { facts } = library.knowledge;
    const { findings } = readFolded(prepare(said, language, parts), said, parts);
    const points = facts.get(head)?.points ?? [];
    const own = findings.facts.find(({ id }) => points.includes(id))?.id ?? head;
    const place = (facts.get(list)?.points.indexOf(head) ?? 0) + 1;
    return clauseOf(text, { kind: 'facts', ids: [own], headed: true, under: head, place }, parts);
  }
  return undefined;
}
