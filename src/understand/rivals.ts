import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { FRIENDS } from './bare-pair.ts';
import { isAiCompany } from './context.ts';
import { clause, type Step } from './scene.ts';

/** Asks no more than whether two are rivals: not over what, and not who backs both. */
const ARE_RIVALS =
  /\b(?:rivals?|competitors?|competition|compete|competing|rivalry)(?: (?:of|to|for|with|against) [\w']+(?: other)?)?(?:,? (?:right|correct|or not|then|too|actually)){0,12}\s*[?.!]*$|'s (?:\w+ )?(?:rival|competitor)\b|(?:らいばる|競合|競争相手|商売敵|競争関係)(?:同士|どうし|関係|企業|会社|他社)?(?:って|と|に)?(?:なん|なの|だ|です|でしょ|だろ|やろ|よね|よな|ね|か|あた|当た|して|や|こと|ほん|本当|まじ|合っ|い?る|の|、){0,24}[^、。]{0,6}[?？]?$/u;
const RIVAL = /\brival\b/;

/** "Are A and B rivals?": of two that a fact calls so, that; of others what ties them, as no rivalry is told. */
export const readRivals: Step = (scene) => {
  const { context, parts } = scene;
  const { reading, yesNo, negated, has } = context;
  const [a, b, third] = reading.companies;
  if (!yesNo || a === undefined || b === undefined || third !== undefined) return undefined;
  const asRivals = ARE_RIVALS.test(reading.folded);
  if (!(asRivals || FRIENDS.test(reading.folded)) || has('r-invest', 'r-pay', 'r-supply')) return undefined;
  const ofAi = [a, b].filter((id) => isAiCompany(context, id)).length;
  if (ofAi === 1) return undefined;
  const tells = ({ en, entities, deals }: Fact): boolean =>
    entities.includes(a) &&
    entities.includes(b) &&
    (ofAi === 2 ? RIVAL.test(fold(en)) : deals.length > 0 && entities.length === 2);
  const told = [...parts.library.knowledge.facts.values()].find(tells);
  const isSo = (ofAi === 2) !== negated;
  if (!asRivals) return told && ofAi === 2 ? clause(scene, { kind: 'facts', ids: [told.id] }) : undefined;
  return told && clause(scene, { kind: 'facts', ids: [told.id], polarity: isSo ? 'y' : 'n', yes: true });
};
