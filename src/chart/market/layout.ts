import type { MarketChart } from '../chart.ts';
import { drawHeader, drawLegend } from '../frame.ts';
import { COLOURS, MARGIN, WIDTH } from '../look.ts';
import { NOTHING_LEFT_OUT, type Mark, type Rect, type Scene } from '../scene.ts';
import { createSpots, toAxes } from './axes.ts';
import { AXIS_HEIGHT, barOf, drawBar, drawLine, drawYears, labelBar, labelPoint } from './draw.ts';

interface Entry {
  label: string;
  sample: (box: Rect) => Mark[];
}

function sampleBar({ x, y, width, height }: Rect, isForecast: boolean): Mark[] {
  const bar = drawBar({ x: x + 20, y: y + 12, width: width - 20, height: height - 24 }, isForecast);
  return [bar.stroke ? { ...bar, stroke: { ...bar.stroke, width: 5, dash: '12 8' } } : bar];
}

function sampleLine({ x, y, width, height }: Rect): Mark[] {
  const middle = y + height / 2;
  return drawLine([
    { x: x + 12, y: middle },
    { x: x + width - 12, y: middle },
  ]);
}

/** Says what is stated, forecast and derived, as far as it is there. */
function toEntries({ stated, derived, legend }: MarketChart): Entry[] {
  const has = (isForecast: boolean): boolean => stated.some((point) => point.isForecast === isForecast);
  return [
    ...(has(false) ? [{ label: legend.stated, sample: (box: Rect) => sampleBar(box, false) }] : []),
    ...(has(true) ? [{ label: legend.forecast, sample: (box: Rect) => sampleBar(box, true) }] : []),
    ...(derived.length > 0 ? [{ label: legend.derived, sample: sampleLine }] : []),
  ];
}

/** Lays the market's sizes out: stated ones as bars, forecasts with a broken edge, what is derived as a dotted line. */
export function layOutMarket(chart: MarketChart): Scene {
  const { stated, derived } = chart;
  const header = drawHeader(chart);
  const axes = toAxes(chart, header.height);
  const bars = stated.map((point) => barOf(point, axes));
  const line = derived.map(({ year, value }) => ({ x: axes.xOf(year), y: axes.yOf(value) }));
  const findSpot = createSpots(axes.plot, line, bars);
  const top = axes.base + AXIS_HEIGHT + 14;
  const legend = drawLegend(toEntries(chart), top);
  const marks: Mark[] = [
    ...header.marks,
    ...bars.map((box, index) => drawBar(box, stated[index]!.isForecast)),
    {
      kind: 'trace',
      d: `M${MARGIN} ${axes.base}L${WIDTH - MARGIN} ${axes.base}`,
      stroke: { colour: COLOURS.soft, width: 5 },
      isMeaning: true,
    },
    ...drawLine(line),
    ...stated.flatMap((point, index) => labelBar(point, bars[index]!, findSpot)),
    ...derived.toReversed().flatMap((point) => labelPoint(point, axes, findSpot)),
    ...drawYears(chart, axes),
    ...legend.marks,
  ];
  return { width: WIDTH, height: Math.ceil(top + legend.height), leftOut: NOTHING_LEFT_OUT, marks };
}
