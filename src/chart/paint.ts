import { Resvg } from '@resvg/resvg-js';
import type { Chart, Picture } from './chart.ts';
import { FAMILY, FONT_FILES } from './font.ts';
import { layOut } from './layout.ts';
import { toSvg } from './svg.ts';

/** Draws a chart, here and now: some 150 ms. Surfaces use a painter, which does it in a thread. */
export function paint(chart: Chart): Picture {
  const scene = layOut(chart);
  const font = {
    loadSystemFonts: false,
    fontFiles: Object.values(FONT_FILES),
    defaultFontFamily: FAMILY,
  };
  const image = new Resvg(toSvg(scene), { font }).render();
  return {
    kind: 'picture',
    png: image.asPng(),
    width: image.width,
    height: image.height,
    leftOut: scene.leftOut,
  };
}
