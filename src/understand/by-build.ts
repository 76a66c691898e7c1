import type { Language } from '../text/language.ts';
import { readAimsOfAll } from './aims-of-all.ts';
import { readAimsClaimed } from './aims-claimed.ts';
import { readBackerSumProduct, readStakeAndTie } from './backer-sum-product.ts';
import { readBackersBut } from './backers-but.ts';
import { readBackersListed } from './backers-listed.ts';
import { readBothInvest } from './both-invest.ts';
import { readByAsked } from './by-asked.ts';
import { readByTold } from './by-told.ts';
import { readCalledSo } from './called-so.ts';
import type { Clause } from './clause.ts';
import { readCommentFigures } from './comment-figures.ts';
import { readContraryReason } from './contrary-reason.ts';
import { readCountInEach } from './count-in-each.ts';
import { readListAndEach } from './each-point.ts';
import { readEachInSeveral } from './each-in-several.ts';
import { readEmptyTaunt } from './empty-taunt.ts';
import { readFiledUnder } from './filed-under.ts';
import { readThread } from './follow-thread.ts';
import { readBoundOfNamed } from './follow-bound.ts';
import type { Turn } from './follow.ts';
import { readForgotten } from './forgotten.ts';
import { readGuaranteed } from './guaranteed.ts';
import { readHorizonsAsked } from './horizons-asked.ts';
import { readHorizonsClaimed } from './horizons-claimed.ts';
import { readInGroups } from './in-groups.ts';
import { readInSameFrame } from './in-same-frame.ts';
import { readLegByLeg } from './leg-by-leg.ts';
import { readListWithout } from './list-without.ts';
import { readLostTrack } from './lost-track.ts';
import { readLossOfOther } from './loss-of-other.ts';
import { readMarketAndFit } from './market-and-fit.ts';
import { readMarketInputs } from './market-inputs.ts';
import { readMarketListed } from './market-listed.ts';
import { readMeritOfView } from './merit-of-view.ts';
import { readMisremembered } from './misremembered.ts';
import { readEachLayer } from './named-each.ts';

import { readNoneOfThem } from './none-of-them.ts';
import { readOfToldByBuild } from './of-told-by-build.ts';
import { readOnlyClaimed } from './only-claimed.ts';
import { readOutlookAgain } from './outlook-again.ts';
import { readInHorizons, readOutlookMentions } from './outlook-mentions.ts';
import { readOutlookOnly } from './outlook-only.ts';
import { readPaidOrInvested } from './paid-or-invested.ts';
import { readPairedAsks } from './paired-asks.ts';
import { readPlacesOfTold } from './placed-told.ts';
import { readPointAtPlace } from './point-at-place.ts';
import { readPointsInOrder } from './points-in-order.ts';
import { readProductPrice } from './product-price.ts';
import { readRiskInTurn } from './risk-in-turn.ts';
import { readRouteCredited } from './route-credited.ts';
import { readOnGround } from './said-then-asked.ts';
import { readSaidChecked } from './said-sum.ts';
import { readSameBets } from './same-bets.ts';
import { readSharedAndApart } from './shared-and-apart.ts';
import { readSomeOfEach } from './some-points.ts';
import { readStageAndWhole } from './stage-and-whole.ts';
import { readFailsBothWays } from './stumbles.ts';
import { readSumOfLatter } from './sum-of-latter.ts';
import { readToldPair } from './told-pair.ts';
import { readTwoHorizons } from './two-horizons.ts';
import type { Understanding } from './understand.ts';
import { readValuedAndOwned } from './valued-and-owned.ts';
import { readWhichEach } from './which-each.ts';
import { readWhichWithout } from './which-without.ts';

/** What a whole message asks by its build, whatever its words are like: read before it is taken apart. */
export const readByBuild = (
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined =>
  readToldPair(text, fallback, last, parts) ??
  readSomeOfEach(text, parts) ??
  readAimsOfAll(text, parts) ??
  readFailsBothWays(text, last, parts) ??
  readBoundOfNamed(text, parts) ??
  readAimsClaimed(text, fallback, parts) ??
  readPaidOrInvested(text, parts) ??
  readProductPrice(text, parts) ??
  readContraryReason(text, parts) ??
  readGuaranteed(text, parts) ??
  readMisremembered(text, parts) ??
  readForgotten(text, parts) ??
  readOutlookAgain(text, last, parts) ??
  readOutlookOnly(text, parts) ??
  readTwoHorizons(text, parts) ??
  readHorizonsAsked(text, parts) ??
  readPlacesOfTold(text, last, parts) ??
  readThread(text, fallback, last, parts) ??
  readCountInEach(text, parts) ??
  readByAsked(text, fallback, last, parts) ??
  readWhichEach(text, fallback, parts) ??
  readPairedAsks(text, parts) ??
  readEachInSeveral(text, parts) ??
  readEachLayer(text, parts) ??
  readListAndEach(text, fallback, last, parts) ??
  readOutlookMentions(text, parts) ??
  readInHorizons(text, parts) ??
  readHorizonsClaimed(text, parts) ??
  readOfToldByBuild(text, fallback, last, parts) ??
  readStageAndWhole(text, parts) ??
  readWhichWithout(text, fallback, last, parts) ??
  readBackersBut(text, fallback, last, parts) ??
  readInGroups(text, fallback, parts) ??
  readLegByLeg(text, fallback, parts) ??
  readLostTrack(text, fallback, parts) ??
  readInSameFrame(text, parts) ??
  readFiledUnder(text, fallback, parts) ??
  readCommentFigures(text, parts) ??
  readSameBets(text, fallback, parts) ??
  readNoneOfThem(text, fallback, parts) ??
  readBackersListed(text, fallback, parts) ??
  readMarketAndFit(text, parts) ??
  readMarketListed(text, parts) ??
  readMarketInputs(text, parts) ??
  readRouteCredited(text, fallback, parts) ??
  readValuedAndOwned(text, fallback, parts) ??
  readPointAtPlace(text, parts, last) ??
  readPointsInOrder(text, parts) ??
  readListWithout(text, fallback, parts) ??
  readEmptyTaunt(text, parts) ??
  readOnlyClaimed(text, parts) ??
  readSharedAndApart(text, fallback, parts) ??
  readBothInvest(text, fallback, last, parts) ??
  readOnGround(text, fallback, last, parts) ??
  readBackerSumProduct(text, fallback, parts) ??
  readStakeAndTie(text, parts) ??
  readSaidChecked(text, parts) ??
  readMeritOfView(text, parts) ??
  readRiskInTurn(text, parts) ??
  readCalledSo(text, parts) ??
  readLossOfOther(text, last, parts) ??
  readSumOfLatter(text, last, parts) ??
  readByTold(text, last, parts);
