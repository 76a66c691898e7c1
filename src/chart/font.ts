import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

const PACKAGE = '@expo-google-fonts/zen-maru-gothic';
const { resolve } = createRequire(import.meta.url);
const locate = (file: string): string => resolve(`${PACKAGE}/${file}`);

/** What text is drawn in: files, and the family's name in them. */
export const FAMILY = 'Zen Maru Gothic';
export const FONT_FILES = {
  medium: locate('500Medium/ZenMaruGothic_500Medium.ttf'),
  bold: locate('700Bold/ZenMaruGothic_700Bold.ttf'),
} as const;

function open(file: string): Font {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts`);
  return font;
}

const fonts = { medium: open(FONT_FILES.medium), bold: open(FONT_FILES.bold) };
const advances = { medium: new Map<string, number>(), bold: new Map<string, number>() };

/** Whether both weights can draw a character. */
export const hasGlyph = (character: string): boolean =>
  Object.values(fonts).every((font) => font.hasGlyphForCodePoint(character.codePointAt(0)!));

function advanceOf(character: string, weight: keyof typeof fonts): number {
  const known = advances[weight].get(character);
  if (known !== undefined) return known;
  const font = fonts[weight];
  const advance = font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / font.unitsPerEm;
  advances[weight].set(character, advance);
  return advance;
}

/** How wide a line comes out, in pixels; kerning, which only narrows it, is left aside. */
export function measure(text: string, size: number, isBold: boolean): number {
  const weight = isBold ? 'bold' : 'medium';
  let width = 0;
  for (const character of text) width += advanceOf(character, weight);
  return width * size;
}
