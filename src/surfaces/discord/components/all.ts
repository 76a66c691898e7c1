import { cardComponent } from '../cards/family.ts';
import { viewCards } from '../cards/views.ts';
import { languageFamily } from '../settings/language-card.ts';
import { privacyFamily } from '../settings/privacy-card.ts';
import { setupFamily } from '../settings/setup-family.ts';
import type { Component } from './component.ts';
import { nearQuestion, translation } from './buttons.ts';
import { thumbs } from './thumbs.ts';

/** Every family of buttons and menus, by the letters in their custom ids. Router and tests read this one list. */
export const COMPONENTS: readonly Component[] = [
  nearQuestion,
  translation,
  thumbs,
  cardComponent(viewCards),
  cardComponent(languageFamily),
  cardComponent(setupFamily),
  cardComponent(privacyFamily),
];
