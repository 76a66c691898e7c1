import { Resvg } from '@resvg/resvg-js';
import type { Chart, Picture } from './chart.ts';
import { FAMILY, FONT_FILES } from './font.ts';
import { layOut } from './layout.ts';
import { WIDTH } from './look.ts';
import { toSvg } from './svg.ts';

const MOST_BYTES = 300_000;
/** A picture with too many bytes is drawn anew at this share of its width. */
const NARROWER = 0.85;
const NARROWEST = 800;

const FONT = {
  loadSystemFonts: false,
  fontFiles: Object.values(FONT_FILES),
  defaultFontFamily: FAMILY,
};

function render(svg: string, width: number): Omit<Picture, 'kind' | 'leftOut'> {
  const image = new Resvg(svg, { font: FONT, fitTo: { mode: 'width', value: width } }).render();
  const png = image.asPng();
  const next = Math.round(width * NARROWER);
  if (png.length > MOST_BYTES && next >= NARROWEST) return render(svg, next);
  return { png, width: image.width, height: image.height };
}

/**
 * Draws a chart, here and now: some 100 ms. Surfaces use a painter, which does it in a thread.
 * @param width of the picture, in pixels
 */
export function paint(chart: Chart, width = WIDTH): Picture {
  const scene = layOut(chart);
  return { kind: 'picture', ...render(toSvg(scene), width), leftOut: scene.leftOut };
}
