import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { onlyAfter, outOfWhole } from './only-after.ts';
import { heldToPerson } from './person-claims.ts';
import { paidYet } from './paid-yet.ts';
import { withPurpose } from './purposed.ts';
import { withOwner } from './figure-of-another.ts';
import type { Question } from './question.ts';
import { takenForMarket } from './taken-for-market.ts';

/** A question that no longer takes for said what is only claimed beside what the article tells: a purpose, a beginning. */
export const withinClaim = (question: Question, context: Context, library: Library): Question =>
  paidYet(
    heldToPerson(
      withPurpose(
        onlyAfter(
          withOwner(
            outOfWhole(takenForMarket(question, context, library), context, library),
            context,
            library,
          ),
          context,
          library,
        ),
        context,
        library,
      ),
      context,
      library,
    ),
    context,
  );
