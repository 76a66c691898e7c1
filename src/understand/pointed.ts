import { followSameTime } from './announced.ts';
import { followCounter } from './follow-counter.ts';
import { followUndisclosed } from './follow-undisclosed.ts';
import { nearestHorizon } from './follow-horizon.ts';
import { followFirst } from './follow-first.ts';
import { followMember } from './follow-member.ts';
import { followNames } from './follow-names.ts';
import { notTheSame } from './not-the-same.ts';
import { ownerOfSum } from './follow-paid-on.ts';
import { followParties, followPurseOf } from './follow-parties.ts';
import { followYears } from './follow-years.ts';
import { followPair } from './follow-pair.ts';
import { followSupplier } from './follow-supplier.ts';
import { clause, type Step } from './scene.ts';
import { followSecret } from './secret.ts';
import { followAssigned } from './sums-assigned.ts';
import { followCondition, followOtherwise } from './supposed-failure.ts';
import { whyOf } from './why.ts';

/**
 * What ties the two of the last turn, who they are, the nearest years, another one's reason: nothing in it needs to be
 * put together.
 */
export const readPointed: Step = (scene) => {
  const { context, before, parts } = scene;
  if (!before) return undefined;
  const question =
    ownerOfSum(before, context) ??
    followMember(before, context, parts.library) ??
    followParties(before, context) ??
    followPurseOf(before, context) ??
    followUndisclosed(before, context) ??
    followYears(before, context) ??
    followCounter(before, context, parts.library) ??
    followSameTime(before, context) ??
    followPair(before, context) ??
    followSecret(before, context) ??
    followSupplier(before, context) ??
    followFirst(before, context) ??
    followAssigned(before, context) ??
    followOtherwise(context, before) ??
    followCondition(context, before) ??
    notTheSame(context, before) ??
    followNames(before, context, parts.library) ??
    nearestHorizon(before, context);
  if (question) return { ...clause(scene, question), companies: before.companies, isActed: true };
  const reason = whyOf(context, before);
  return reason && { ...clause(scene, reason), isActed: true };
};
