import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { asksLacking, type Heard } from './heard-told.ts';
import { pointsNamed } from './points-named.ts';
import type { Question } from './question.ts';

/** What stands against the list that was told. */
const MIRROR =
  /\b(?:(?:mirror(?:ing)?|opposite|opposing|counterpart|matching|corresponding|reverse|converse|contrary|companion) (?:list|set|side|column|ones?|three|points?|trio|items?)|counterparts?|flip ?side|other side|other column|opposites?|the mirror(?: image)?|reverse of the coin)\b|(?:反対|逆|裏|反面|対)(?:側)?(?:に?なる)?(?:の|側)?(?:[^、。]{0,6})?(?:りすと|一覧|三つ|3つ|ほう|方|側|面|項目)|対になる|裏側|裏面|反対側|その裏/;
/** One of its points is to be pointed out. */
const MARK =
  /\b(?:mark(?:ed|ing|s)?|flag(?:ged|ging)?|highlight\w*|star(?:red|ring)?|which|not(?:e|ing|ed)|point(?:ed|ing)? out|tick(?:ed|ing)?|underlin\w+|indicat\w+|singl\w+|asterisk|bold\w*|identify\w*|circl\w+)\b|印|どれ|ま[ーあ]く|示し|示す|添え|明示|強調|付けて|つけて|触れて|指摘/;
/** … and by nothing that asks for it alone: "which of the risks is …?" */
const MARK_SURELY =
  /\b(?:mark(?:ed|ing|s)?|flag(?:ged|ging)?|highlight\w*|star(?:red|ring)|noting|pointing out|tick(?:ed|ing)?|underlin\w+|indicating|asterisk|same for|likewise)\b|印|ま[ーあ]く|明示|強調|のほうも|の方も|も。/;
/** What the lists are called names none of their points. */
const CALLED =
  /\b(?:risks?|merits?|benefits?|upsides?|downsides?|advantages?|disadvantages?|drawbacks?|dangers?|pros|cons)\b|(?:で)?めりっと|りすく|利点|欠点|長所|短所|危険/g;
const LONGEST = 110;
const LISTED = 3;

/** The list that stands against one that was told, or of which a point was. */
function againstTold(heard: Heard): Fact | undefined {
  const { last, context, parts } = heard;
  const told = (last?.facts ?? []).flatMap((id) => {
    const parent = context.parentOf(id) ?? '';
    return [id, parent, context.parentOf(parent) ?? ''];
  });
  const { facts } = parts.library.knowledge;
  const list = told
    .map((id) => facts.get(id))
    .find((fact) => (fact?.points.length ?? 0) >= LISTED && fact?.opposite);
  if (list) return facts.get(list.opposite ?? '');
  const both = (facts.get(last?.facts[0] ?? '')?.points ?? []).flatMap((id) => facts.get(id) ?? []);
  return both.find((one) => one.opposite && isCalled(one, heard.folded, parts.library));
}

/** Whether it is called by its name. */
function isCalled({ label }: Fact, folded: string, { vocabulary }: Library): boolean {
  const said = new Set(readFeatures(folded, vocabulary));
  return readFeatures(label.en, vocabulary).some(
    (one) => one.startsWith('c:') && !/^c:[qr]-|^c:count/.test(one) && said.has(one),
  );
}

/** The one point that is named, by itself or by one of what it sums up, under its head. */
function pointIn(
  folded: string,
  { points }: Fact,
  { context, parts }: Heard,
): { id: string; head: string } | undefined {
  const below = points.flatMap((head) => context.pointsOf(head).map((id) => ({ id, head })));
  const ids = pointsNamed(
    folded,
    below.map(({ id }) => id),
    parts.library,
  );
  const heads = new Set(below.filter(({ id }) => ids.includes(id)).map(({ head }) => head));
  if (heads.size === 1) return below.find(({ id }) => ids.includes(id));
  const [own, more] = pointsNamed(folded, points, parts.library);
  return own !== undefined && more === undefined ? { id: own, head: own } : undefined;
}

/** "The mirror list, with the transparency one marked?", 「裏側の一覧を、参入障壁の話がどれかも」: the list against the one that was told, and one of its points under its head. */
export function readMirrorList(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  if (!heard.last || folded.length > LONGEST || !MARK.test(folded)) return undefined;
  if (context.reading.companies.length + context.reading.figures.length > 0 || asksLacking(heard))
    return undefined;
  const list = againstTold(heard);
  if (!list || !(MIRROR.test(folded) || (MARK_SURELY.test(folded) && isCalled(list, folded, parts.library))))
    return undefined;
  const point = pointIn(folded.replace(MIRROR, ' ').replace(CALLED, ' '), list, heard);
  if (!point) return undefined;
  const { id, head } = point;
  return {
    kind: 'several',
    parts: [
      { kind: 'facts', ids: [list.id] },
      { kind: 'facts', ids: [id], headed: true, under: head },
    ],
  };
}
