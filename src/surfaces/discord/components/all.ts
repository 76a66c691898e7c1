import type { Component } from './component.ts';
import { nearQuestion, translation } from './buttons.ts';

/** Every family of buttons and menus, by the letters in their custom ids. Router and tests read this one list. */
export const COMPONENTS: readonly Component[] = [nearQuestion, translation];
