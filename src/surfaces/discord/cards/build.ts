import {
  ComponentType,
  MessageFlags,
  type APIComponentInContainer,
  type APIContainerComponent,
} from 'discord.js';
import type { Block, Card, CardLine, Tone } from '../../../persona/card.ts';
import { CARD_LIMITS, weigh } from './limits.ts';
import {
  createIds,
  languageRow,
  partsOf,
  textPart,
  type CardContext,
  type CardFile,
  type Part,
} from './parts.ts';
import { sayLines, type Writer } from './text.ts';

/** A card as a Discord message. Such a message has no `content`; edits keep the flag. */
export interface CardPayload {
  flags: MessageFlags.IsComponentsV2;
  components: [APIContainerComponent];
  /** always there: an edit's list of files, empty ones too, takes the place of the pictures before */
  files: CardFile[];
}

const ACCENTS: Record<Tone, number> = { money: 0xf2b33d, calm: 0x5aa9e6, caution: 0xe8684a };

/** What heavy menus leave to the texts. */
const TEXT_BYTES = 2_500;

/** What may still be put on the card. */
class Budget {
  #components: number = CARD_LIMITS.components;
  #bytes: number = CARD_LIMITS.bytes;

  /**
   * Takes the first of the parts that fits, and its weight away; every text keeps room for at least "…".
   * @param spare bytes that must be left after it
   */
  take(parts: Iterable<Part>, spare = 0): Part[] {
    for (const part of parts) {
      const { components, bytes } = weigh(part.components);
      const least = bytes + part.slots.length * 3;
      if (components > this.#components || least + spare > this.#bytes) continue;
      this.#components -= components;
      this.#bytes -= least;
      return [part];
    }
    return [];
  }

  get bytes(): number {
    return this.#bytes;
  }
}

const isControl = ({ kind }: Block<unknown>): boolean =>
  kind !== 'text' && kind !== 'entry' && kind !== 'rule';

/** A card's parts in the order of reading, and in the order in which their texts get room. */
interface Picked {
  parts: Part[];
  writing: Part[];
  /** bytes for texts */
  bytes: number;
}

/**
 * Title, notes and the languages are in whatever else there is; then controls and pictures, which can't be cut; then
 * texts as far as they go.
 */
function pickParts<Action>(card: Card<Action>, context: CardContext<Action>): Picked {
  const budget = new Budget();
  const ids = createIds(context);
  budget.take([{ components: [{ type: ComponentType.Container, components: [] } as never], slots: [] }]);
  const title = budget.take([textPart([{ text: card.title, style: 'heading' }])]);
  const notes = (card.notes ?? []).map((text): CardLine => ({ text, style: 'small' }));
  const end = notes.length === 0 ? [] : budget.take([textPart(notes)]);
  const languages = budget.take([languageRow(card, context)]);
  const admit = (block: Block<Action>, spare = 0) => budget.take(partsOf(block, context, ids), spare);
  const controls = new Map(
    card.blocks.filter(isControl).map((block) => [block, admit(block, TEXT_BYTES)] as const),
  );
  const body = card.blocks.flatMap((block) => controls.get(block) ?? admit(block));
  return {
    parts: [...title, ...body, ...end, ...languages],
    writing: [...title, ...end, ...body],
    bytes: budget.bytes,
  };
}

/** Words the texts, each leaving room for at least "…" in the later ones. */
function write({ writing, bytes }: Picked, writer: Writer): void {
  const slots = writing.flatMap((part) => part.slots);
  const left = { units: CARD_LIMITS.text - slots.length, bytes };
  for (const { lines, put } of slots) {
    const content = sayLines(lines, writer, { units: left.units + 1, bytes: left.bytes + 3 });
    put(content);
    left.units -= Math.max(content.length - 1, 0);
    left.bytes -= Math.max(Buffer.byteLength(content) - 3, 0);
  }
}

/** A text without words is left out; a section can't be without. */
function withWords(component: APIComponentInContainer): APIComponentInContainer[] {
  if (component.type === ComponentType.TextDisplay) return component.content === '' ? [] : [component];
  if (component.type !== ComponentType.Section) return [component];
  const [text] = component.components;
  return [text?.content === '' ? { ...component, components: [{ ...text, content: '…' }] } : component];
}

/**
 * Turns a card into a message of Components V2 in one language. It enforces every limit of Discord's and never fails:
 * texts are cut between graphemes, labels to their length, and what doesn't fit at all is left out, texts before
 * controls. All texts are escaped, so data shows as it is; mentions ping nobody (`allowedMentions` of the client).
 */
export function toCardPayload<Action>(card: Card<Action>, context: CardContext<Action>): CardPayload {
  const picked = pickParts(card, context);
  const { parts } = picked;
  write(picked, context);
  const shown = parts.flatMap(({ components }) => components.flatMap(withWords));
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: shown.length > 0 ? shown : [{ type: ComponentType.TextDisplay, content: '…' }],
    ...(card.tone === undefined ? {} : { accent_color: ACCENTS[card.tone] }),
  };
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [container],
    files: parts.flatMap(({ file }) => file ?? []),
  };
}
