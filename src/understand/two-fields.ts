import type { Library } from '../knowledge/index.ts';
import { listCalled, pointOf } from './belongs.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** By what they do on it, what the fields are called that a list is of. */
const FIELDS = { competed: 'fields of competition', shared: 'fields of cooperation' };
const COMPETE = '(?:compet|fight|clash|battl|vie)\\w*';
const COOPERATE = '(?:cooperat\\w*|collaborat\\w*|work(?:ing)? together|team(?:ing)? up|join(?:ing)? forces)';
const ON = '(?:on|over|in|about|for|when it comes to)';
const AND =
  '(?:,? (?:and|but|while|yet|whilst|as they|though)(?: (?:also|still|at the same time|they|all)){0,12}|,) ';
const END =
  '(?:,? (?:at the same time|at once|too|as well|together|right|correct|yes|is that so)){0,12}[\\s?.!]*$';
const COMPETE_JA =
  '(?:競争|競い合|競合|競っ|張り合|争)[ぁ-ん]{0,4}?(?:ながら|つつ|一方(?:で)?|けど|けれど|のに|が|て)';
const COOPERATE_JA = '(?:協力|連携|手を組|協調|協働)[ぁ-ん]{0,4}?';

/** "They compete on X and cooperate on Y", 「Xで競争しながらYで協力」, in either order. */
const BOTH = [
  new RegExp(`\\b${COMPETE} ${ON} (?<competed>[^,?]{3,40}?)${AND}${COOPERATE} ${ON} (?<shared>[^,?]{3,40}?)${END}`),
  new RegExp(`\\b${COOPERATE} ${ON} (?<shared>[^,?]{3,40}?)${AND}${COMPETE} ${ON} (?<competed>[^,?]{3,40}?)${END}`),
  new RegExp(`(?<competed>[^、。?？はがも]{2,14}?)(?:で|を)(?:は)?${COMPETE_JA}、?(?:[^、。]{0,6}(?:で同時に|同時に))?(?<shared>[^、。?？はがも]{2,14}?)(?:で|を)(?:は|も)?${COOPERATE_JA}`, 'u'),
  new RegExp(`(?<shared>[^、。?？はがも]{2,14}?)(?:で|を)(?:は)?${COOPERATE_JA}(?:ながら|つつ|一方(?:で)?|けど|けれど|のに|が|て)、?(?<competed>[^、。?？はがも]{2,14}?)(?:で|を)(?:は|も)?(?:競争|競い合|競合|競っ|張り合|争)`, 'u'),
]; // prettier-ignore

/** Whether what they are said to compete on is a field of that, and what they cooperate on one of the other. */
export function readTwoFields({ reading, yesNo, negated }: Context, library: Library): Question | undefined {
  if (!yesNo || reading.companies.length > 0) return undefined;
  const found = BOTH.map((pattern) => pattern.exec(reading.folded)?.groups).find(Boolean);
  if (!found) return undefined;
  const points = Object.entries(FIELDS).map(([side, name]) => {
    const list = listCalled(name, library);
    return { own: pointOf(found[side] ?? '', list, library), list };
  });
  const isSo = points.every(({ own }) => own !== undefined);
  const ids = points.flatMap(({ own, list }) => own ?? list?.id ?? []);
  return { kind: 'facts', ids, polarity: isSo === negated ? 'n' : 'y', yes: true };
}
