import type { Chart } from './chart.ts';
import { layOutMap } from './map/layout.ts';
import { layOutMarket } from './market/layout.ts';
import { layOutPaths } from './path/layout.ts';
import type { Scene } from './scene.ts';

/** Decides what of a chart is drawn where. Pure: the same chart gives the same scene. */
export function layOut(chart: Chart): Scene {
  switch (chart.kind) {
    case 'map':
      return layOutMap(chart);
    case 'path':
      return layOutPaths(chart);
    case 'market':
      return layOutMarket(chart);
  }
}
