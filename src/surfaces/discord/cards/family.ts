import type { Card, Text } from '../../../persona/card.ts';
import type { Language } from '../../../text/language.ts';
import { explainOldButton } from '../components/outdated.ts';
import type { Component, ComponentUse } from '../components/component.ts';
import { parseControl, type Control } from '../custom-ids.ts';
import type { Desk } from '../desk.ts';
import {
  respondWithEdit,
  respondWithMessage,
  type Answerable,
  type ComponentInteraction,
  type Outcome,
} from '../interactions.ts';
import { maySpeakIn } from '../manners.ts';
import { MESSAGE_ROOM } from '../plain-text.ts';
import { placeOfInteraction, settingsThere } from '../place.ts';
import { languageFor } from '../reply-language.ts';
import { toCardPayload } from './build.ts';
import { drawCard } from './drawings.ts';
import type { ActionCode } from './parts.ts';
import { sayLines } from './text.ts';

/** A press on a card's control, read and checked. */
export interface CardPress {
  /** what the pressed button, or the chosen option, was encoded as */
  state: string;
  /** ids of channels, where a menu of channels was used */
  channels: string[];
  /** the language that the card will be shown in */
  language: Language;
  interaction: ComponentInteraction;
}

/** What a press or command leads to. */
export type Opened<Action> =
  /** `language`: where what was pressed has changed it */
  | { kind: 'card'; card: Card<Action>; language?: Language }
  /** a private line instead, which changes no card: not allowed, not possible now */
  | { kind: 'notice'; text: Text }
  /** the state is from an older version, or was tampered with */
  | { kind: 'outdated' };

/**
 * Cards of one kind: how their actions are kept in custom ids, and what a press on one opens.
 *
 * To add one: write a family, list `cardComponent(family)` in `components/all.ts`, and show its first card from a
 * command by `respondWithCard`. Buttons and menus then come back to `open` with what `encode` wrote, over restarts.
 * Raise `version` when `encode` changes: buttons of the old version then get a kind line.
 */
export interface CardFamily<Action> extends ActionCode<Action> {
  /** Reads a state that `encode` has written. States come from outside: check them. */
  open(desk: Desk, press: CardPress): Opened<Action> | Promise<Opened<Action>>;
}

/** An opened card, or line, as what to send in a language. */
export async function toOutcome<Action>(
  desk: Desk,
  interaction: Answerable,
  { family, opened, language }: { family: CardFamily<Action>; opened: Opened<Action>; language: Language },
): Promise<Outcome> {
  const { commandIds } = desk;
  const { voice } = settingsThere(desk, placeOfInteraction(interaction)).server;
  const persona = desk.persona.withVoice(voice);
  switch (opened.kind) {
    case 'card': {
      const shown = opened.language ?? language;
      const context = { persona, commandIds, language: shown, ownerId: interaction.user.id, code: family };
      const card = await drawCard(opened.card, context, desk);
      return { payload: toCardPayload(card, context), aside: false };
    }
    case 'notice': {
      const content = sayLines([{ text: opened.text }], { persona, commandIds, language }, MESSAGE_ROOM);
      return { payload: { content, components: [] }, aside: true };
    }
    case 'outdated':
      return explainOldButton(desk, interaction);
  }
}

/**
 * Answers a command with a card, in time.
 * @param hidden whether only the person who asked sees it
 */
export async function respondWithCard<Action>(
  desk: Desk,
  interaction: Answerable,
  { family, work, hidden }: { family: CardFamily<Action>; work: Promise<Opened<Action>>; hidden: boolean },
): Promise<void> {
  const isHidden = hidden || !maySpeakIn(desk, placeOfInteraction(interaction));
  const language = languageFor(desk, interaction, isHidden);
  const outcome = work.then((opened) => toOutcome(desk, interaction, { family, opened, language }));
  await respondWithMessage(interaction, outcome, isHidden);
}

/** The state that was pressed: a button's is in its id, a menu's in what was chosen. */
function stateOf({ state }: Control, interaction: ComponentInteraction): string {
  return interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : state;
}

async function usePress<Action>(
  family: CardFamily<Action>,
  { desk, interaction, rest }: ComponentUse,
): Promise<void> {
  const control = parseControl(rest);
  if (control === undefined) {
    return respondWithMessage(interaction, Promise.resolve(explainOldButton(desk, interaction)), true);
  }
  const isOwn = control.ownerId === interaction.user.id;
  const language = isOwn || control.turnsLanguage ? control.language : languageFor(desk, interaction, true);
  const work = async (): Promise<Outcome> => {
    const channels = interaction.isChannelSelectMenu() ? interaction.values : [];
    const opened = await family.open(desk, {
      state: stateOf(control, interaction),
      channels,
      language,
      interaction,
    });
    return toOutcome(desk, interaction, { family, opened, language });
  };
  if (isOwn) return respondWithEdit(interaction, work());
  return respondWithMessage(interaction, work(), true);
}

/**
 * What handles every control on a family's cards. The card's owner changes the message by a press; anyone else gets a
 * private card of their own, in their own language unless the button chose one.
 */
export function cardComponent<Action>(family: CardFamily<Action>): Component {
  const { family: letters, version } = family;
  return { family: letters, version, use: (use) => usePress(family, use) };
}
