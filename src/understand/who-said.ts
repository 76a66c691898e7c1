import { readPostedElsewhere } from './posted-elsewhere.ts';
import type { Question } from './question.ts';
import { clause, type Step } from './scene.ts';
import { readAuthor, sayer } from './said.ts';
import { tellerOfLoop } from './sayer.ts';
import { whoseFigure } from './whose-figure.ts';

/** Asks who said, or described, what was told: it names nothing itself. */
const ASKS_SAYER =
  /^(?:(?:and|so|but|ok|wait|hm+|oh|lol|nice|cool)[,\s]+){0,12}(?:who(?:'s|s|'d)?|which (?:reporter|journalist|person|writer)) (?:(?:was|is|it|the|one|that|who|actually|originally|first|even|exactly|to) ){0,4}(?:said|says|say|came up with|come up with|coined?|describ(?:ed|es|e)|point(?:ed|s|ing)? (?:(?:this|that|it) )?out|noticed?|wrote|tweeted|posted|put (?:it|that)|summed|observed|remarked|phrased|explained|spotted)\b.{0,30}$|\bwhose (?:\w+ )?(?:words?|description|quote|line|observation|phrase|wording|summary|point|remark|view|opinion|take|analogy|metaphor|comparison|idea|thought|claim)s?\b.{0,16}$|^(?:and |so )?whose (?:is|was|are) (?:it|that|this|they|those)\W*$|^(?:(?:で|じゃあ?|なるほど|へえ?|ふーん)、?){0,8}(?:それ|これ|その(?:話|こと|説明|表現|言葉|流れ)?|そう|今の|あれ|で、?|ちなみに|じゃあ?|もともと|元々|そもそも|最初に)?(?:は|って|を|と|の)?(?:、)?(?:もともと|元々|そもそも|最初に|一番最初に)?(?:(?:誰|だれ|どなた|どこの(?:人|誰|記者)|どの記者)(?:が|の)?(?:最初に|そう|そんな風に|そんなふうに)?(?:言|いっ|いい|指摘|説明|述べ|表現|書い|つぶや|呟|発言|唱え|気づ|名付|発信|投稿|見解|意見|見方|見立て|考え|主張|感想|発想)[^。?？]{0,12}|(?:言|いっ|いい|指摘|説明|述べ|表現|つぶや|呟|発言|唱え|投稿)[^。?？]{0,8}(?:誰|だれ|どなた|何者|どこの人)(?:です|だ|でし|なの|なん)?(?:た)?(?:か|っけ|ん|の)?(?:ね|な)?)[?？。]?$/;

/** "Whose forecast is that?", 「それ誰が言い出したの」: who made, or said, what was told. */
const readSaidBy: Step = (scene) => {
  const { context, before, parts } = scene;
  const { folded, companies } = context.reading;
  if (!before || !companies.every((id) => before.companies.includes(id))) return undefined;
  const figure = whoseFigure(before, folded, parts.library);
  if (figure) return { ...clause(scene, figure), companies: [], isActed: true };
  if (companies.length > 0 || !ASKS_SAYER.test(folded)) return undefined;
  // Beside it in one message, its facts aren't looked up yet.
  const teller = before.question.kind === 'loop' ? tellerOfLoop(parts.library) : undefined;
  const ofLoop: Question | undefined = teller === undefined ? undefined : { kind: 'facts', ids: [teller] };
  const said = readAuthor(context, before, parts.library) ?? ofLoop ?? sayer(before, context, parts.library);
  return said?.kind === 'facts' || said?.kind === 'absent'
    ? { ...clause(scene, said), companies: before.companies, isActed: true }
    : undefined;
};

/** Whose words were told, or whether they stood in the place that is named. */
export const readWhoSaid: Step = (scene) => readSaidBy(scene) ?? readPostedElsewhere(scene);
