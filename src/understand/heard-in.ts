import { withMention, withoutBroughtUp } from './mentioned.ts';
import { calledFalse, withoutArgument } from './called-false.ts';
import { withoutDisbelief } from './disbelief.ts';
import { withoutHearsay } from './hearsay.ts';
import { wrongedIn } from './handed.ts';
import type { Heard } from './held-against.ts';
import { readErrand } from './errand.ts';
import { isMarkedList } from './list-marks.ts';
import { withoutPadding } from './padding.ts';
import { quotedLine } from './quoted-line.ts';
import { isStory } from './story.ts';
import { withoutScenery } from './scenery.ts';
import { withoutStyle } from './styled.ts';
import { tauntedWith } from './taunted.ts';
import { unwrapped } from './wrapping.ts';
import type { Understanding } from './understand.ts';

/** What is asked, without what people say around it: padding, an errand, who said it. */
export function heardIn(text: string, parts: Understanding): Heard {
  const taunted = tauntedWith(text);
  if (taunted) return taunted.tone === 'wrong' ? taunted : heardIn(taunted.text, parts);
  // "… bet me 20 bucks that it is so. Do i win?": whoever unwraps it first loses what is asked of it.
  const plainly = withoutArgument(withoutStyle(text));
  const called = calledFalse(plainly) ?? wrongedIn(plainly) ?? quotedLine(plainly);
  if (called) return called;
  const said = withoutHearsay(withoutDisbelief(plainly), parts);
  if (said.tone === 'wrong') return said;
  const bare = withMention(withoutPadding(withoutBroughtUp(withoutDisbelief(unwrapped(plainly)))));
  const heard = readErrand(bare, parts) ?? withoutHearsay(bare, parts);
  const isWhole = isStory(heard.text, parts) || isMarkedList(heard.text);
  return isWhole ? heard : { ...heard, text: withoutScenery(heard.text, parts) };
}
