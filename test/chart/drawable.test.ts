import { Resvg } from '@resvg/resvg-js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDrawable } from '../../src/chart/drawable.ts';
import { FAMILY, FONT_FILES, hasGlyph, measure } from '../../src/chart/font.ts';
import { letter } from '../../src/chart/lettering.ts';

const TYPE = { size: 44, isBold: true };

const isDrawn = (text: string): boolean => Array.from(toDrawable(text)).every(hasGlyph);

const fits = (text: string, most: number, lines: number): boolean => {
  const lettering = letter(text, TYPE, { most, lines });
  return lettering.lines.length <= lines && lettering.width <= most;
};

/** The box that a text is drawn in; undefined where it comes out blank. */
function draw(text: string, isBold: boolean): { width: number } | undefined {
  const type = `font-family="${FAMILY}" font-weight="${isBold ? 700 : 500}" font-size="64"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="200"><text y="100" ${type}>${text}</text></svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES) } }).getBBox();
}

describe('a drawable text', () => {
  test.each([
    ['10～20', '10〜20'],
    ['A ↔ B', 'A ⇔ B'],
    ['≥ 5, ≤ 6', '>= 5, <= 6'],
    ['≈ $1.05T', '~ $1.05T'],
    ['＄5', '$5'],
    ['ＡＩ', 'ＡＩ'],
    ['テクにゃん😺です', 'テクにゃんです'],
    ['👩‍💻 OK 🇯🇵', 'OK'],
    ['İstanbul', 'Istanbul'],
    ['か\u3099', 'が'],
    ['two\nlines\tand \u0000\u202e', 'two lines and'],
    ['한국', '□□'],
    ['', ''],
  ])('of %j is %j', (text, drawable) => {
    expect(toDrawable(text)).toBe(drawable);
  });

  test('has a glyph for each of its characters, whatever it was', () => {
    const { counterexample } = fc.check(fc.property(fc.string({ unit: 'binary' }), isDrawn), {
      numRuns: 2000,
    });
    expect(counterexample).toBeNull();
  });
});

describe('a lettering', () => {
  test('keeps its width and number of lines, whatever the text', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 80 });
    const property = fc.property(
      texts,
      fc.integer({ min: 60, max: 800 }),
      fc.integer({ min: 1, max: 3 }),
      fits,
    );
    expect(fc.check(property, { numRuns: 2000 }).counterexample).toBeNull();
  });

  test.each([
    ['AI companies', 215, ['AI', 'companies']],
    ['ソフトバンクグループ', 320, ['ソフトバン', 'クグループ']],
    ['Advanced Micro Devices, Incorporated', 320, ['Advanced', 'Micro Devices…']],
  ])('of %s breaks between words, evenly, and is cut with an ellipsis', (text, most, lines) => {
    expect(letter(text, TYPE, { most, lines: 2 }).lines).toEqual(lines);
  });

  test.each([
    ['How money goes round the AI industry', true],
    ['AVATAR To Te fi ffl', false],
    ['年60%で伸びた場合（テクにゃんの計算）', false],
  ])('of %s comes out no wider than it was measured', (text, isBold) => {
    const { width } = draw(text, isBold)!;
    expect(width).toBeLessThanOrEqual(measure(text, 64, isBold));
    expect(width).toBeGreaterThan(0.9 * measure(text, 64, isBold));
  });

  test('comes out blank where the font has no glyph, which is why there are stand-ins', () => {
    expect(draw('～', false)).toBeUndefined();
    expect(draw(toDrawable('～'), false)).toBeDefined();
  });

  test('is as wide as its letters', () => {
    expect(measure('AA', 100, true)).toBeCloseTo(2 * measure('A', 100, true));
    expect(measure('あ', 44, false)).toBe(44);
  });
});
