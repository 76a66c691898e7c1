import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg, type RenderedImage } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/chart/chart.ts';
import { paint } from '../../src/chart/paint.ts';
import { realMap, realMarket, realPaths } from './real.ts';

/** Set, the pictures of this run become the ones to compare with: look at them before you commit them. */
const ISNT_CHECKED = process.env.UPDATE_GOLDEN === '1';
const FOLDER = join(import.meta.dirname, 'golden');
/** As wide as Discord shows them. */
const SHOWN_WIDTH = 400;
const MOST_BYTES = 300_000;
/** A channel that is off by more than this is another colour; edges of letters are within it. */
const CHANNEL_TOLERANCE = 48;
const MOST_PIXELS_OFF = 0.005;

const LOOPS = [
  ['ms-anthropic', 'anthropic-ms-pay'],
  ['ms-nvidia-pay', 'nvidia-anthropic', 'anthropic-ms-pay'],
];
const CHARTS: [string, Chart][] = [
  ['map-ja', realMap('ja')],
  ['map-en', realMap('en')],
  ['map-about-anthropic-ja', realMap('ja', { focus: 'anthropic' })],
  ['map-about-nvidia-en', realMap('en', { focus: 'nvidia' })],
  ['loops-ja', realPaths('ja', LOOPS, 'Microsoftを通るお金の輪')],
  [
    'paths-en',
    realPaths('en', [['ms-openai'], ['ms-nvidia-pay', 'nvidia-openai']], 'From Microsoft to OpenAI'),
  ],
  ['market-ja', realMarket('ja')],
  ['market-en', realMarket('en')],
];

/** A picture as a browser would shrink it; resvg reads PNGs too. */
function shrink(png: Uint8Array, width: number, height: number): RenderedImage {
  const data = Buffer.from(png).toString('base64');
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${data}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render();
}

function countOff(a: Uint8Array, b: Uint8Array): number {
  let off = 0;
  for (let at = 0; at < a.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs(a[at + channel]! - b[at + channel]!) > CHANNEL_TOLERANCE))
      off += 1;
  return off / (a.length / 4);
}

describe.each(CHARTS)('the picture %s', (name, chart) => {
  const picture = paint(chart);
  const height = Math.round((picture.height * SHOWN_WIDTH) / picture.width);
  const file = join(FOLDER, `${name}.png`);

  test('looks as it did', () => {
    const shown = shrink(picture.png, SHOWN_WIDTH, height);
    if (ISNT_CHECKED) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, shown.asPng());
    }
    const golden = shrink(readFileSync(file), SHOWN_WIDTH, height);
    expect([golden.width, golden.height]).toEqual([shown.width, shown.height]);
    expect(countOff(golden.pixels, shown.pixels)).toBeLessThan(MOST_PIXELS_OFF);
  });

  test('covers its ground wholly, so that it looks the same on any theme', () => {
    const { pixels } = shrink(picture.png, picture.width, picture.height);
    expect(pixels.filter((channel, index) => index % 4 === 3 && channel < 255)).toHaveLength(0);
  });

  test('has the same bytes each time, at most 300 kB of them', () => {
    expect(picture.png.length).toBeLessThanOrEqual(MOST_BYTES);
    expect(Buffer.compare(paint(structuredClone(chart)).png, picture.png)).toBe(0);
  });
});

test('a picture that differs is told from its golden one', () => {
  const [japanese, english] = [realMarket('ja'), realMarket('en')].map((chart) =>
    shrink(paint(chart).png, 400, 300),
  );
  expect(countOff(japanese!.pixels, english!.pixels)).toBeGreaterThan(2 * MOST_PIXELS_OFF);
});
