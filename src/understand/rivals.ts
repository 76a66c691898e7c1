import { fold } from '../text/fold.ts';
import { isAiCompany } from './context.ts';
import { clause, type Step } from './scene.ts';

/** Asks no more than whether two are rivals: not over what, and not who backs both. */
const ARE_RIVALS =
  /\b(?:rivals?|competitors?|competition|compete|competing|rivalry)(?: (?:of|to|for|with|against) [\w']+(?: other)?)?(?:,? (?:right|correct|or not|then|too|actually))*\s*[?.!]*$|'s (?:\w+ )?(?:rival|competitor)\b|(?:らいばる|競合|競争相手|商売敵|競争関係)(?:同士|どうし|関係|企業|会社|他社)?(?:って|と|に)?(?:なん|なの|だ|です|でしょ|だろ|やろ|よね|よな|ね|か|あた|当た|して|や|こと|ほん|本当|まじ|合っ|い?る|の|、)*[^、。]{0,6}[?？]?$/u;
const RIVAL = /\brival\b/;

/** "Are A and B rivals?", of two that a fact calls so: what else ties them isn't asked. */
export const readRivals: Step = (scene) => {
  const { context, parts } = scene;
  const { reading, yesNo, negated, has } = context;
  const [a, b, third] = reading.companies;
  if (!yesNo || a === undefined || b === undefined || third !== undefined) return undefined;
  if (!ARE_RIVALS.test(reading.folded) || has('r-invest', 'r-pay', 'r-supply')) return undefined;
  if (![a, b].every((id) => isAiCompany(context, id))) return undefined;
  const told = [...parts.library.knowledge.facts.values()].find(
    ({ en, entities }) => RIVAL.test(fold(en)) && entities.includes(a) && entities.includes(b),
  );
  return told && clause(scene, { kind: 'facts', ids: [told.id], polarity: negated ? 'n' : 'y', yes: true });
};
