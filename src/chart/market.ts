import { toPath, disc } from './arrow.ts';
import type { MarketChart, MarketPoint } from './chart.ts';
import { drawHeader, drawLegend } from './frame.ts';
import { letter, setLabels, type Lettering } from './lettering.ts';
import { COLOURS, MARGIN, SIZES, WIDTH } from './look.ts';
import {
  around,
  contains,
  NOTHING_LEFT_OUT,
  overlap,
  type Block,
  type Mark,
  type Point,
  type Rect,
  type Scene,
} from './scene.ts';

const PLOT_HEIGHT = 700;
const ABOVE_PLOT = 110;
const SIDE = 190;
const BAR_WIDTH = 190;
const AXIS_HEIGHT = 76;
const DOT = 15;
const LINE = { colour: '#b4370f', width: 8, dash: '1 18' };
const BAR = '#2f74ab';
const FORECAST = { fill: '#d5e8f6', stroke: { colour: BAR, width: 6, dash: '20 12' } };

interface Axes {
  base: number;
  xOf: (year: number) => number;
  yOf: (value: number) => number;
}

function toAxes({ stated, derived }: MarketChart, top: number): Axes {
  const points = [...stated, ...derived];
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = Math.max(1, ...points.map(({ value }) => value));
  const base = top + ABOVE_PLOT + PLOT_HEIGHT;
  return {
    base,
    xOf: (year) =>
      last === first ? WIDTH / 2 : SIDE + ((year - first) / (last - first)) * (WIDTH - 2 * SIDE),
    yOf: (value) => base - (Math.max(0, value) / most) * PLOT_HEIGHT,
  };
}

const strong = (text: string, most: number): Lettering =>
  letter(text, { size: SIZES.text, isBold: true }, { most, lines: 1 });

function barOf({ year, value }: MarketPoint, { base, xOf, yOf }: Axes): Rect {
  const y = Math.min(yOf(value), base - 8);
  return { x: xOf(year) - BAR_WIDTH / 2, y, width: BAR_WIDTH, height: base - y };
}

function drawBar(box: Rect, isForecast: boolean): Block {
  const look = isForecast ? FORECAST : { fill: BAR };
  return { kind: 'block', box, radius: Math.min(20, box.height / 2), isSolid: true, ...look };
}

/** Where a label may go about its point; the first that hides nothing is taken. */
function spotsFor({ x, y }: Point, width: number, height: number): Rect[] {
  const side = BAR_WIDTH / 2 + 26 + width / 2;
  return [
    { x: x - side, y: y - 6 },
    { x: x - side, y: y - height },
    { x, y: y - DOT - 20 - height / 2 },
    { x: x + side, y },
    { x: x - width / 2, y: y - DOT - 24 - height },
    { x, y: y + DOT + 20 + height / 2 },
  ].map((centre) => around(centre, width, height));
}

function nearLine(line: Point[], box: Rect): boolean {
  return line.slice(1).some((to, index) => {
    const from = line[index]!;
    return Array.from({ length: 21 }, (_, step) => step / 20).some((share) => {
      const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      return overlap(around(point, 20, 20), box);
    });
  });
}

/** Labels of the derived points, on cards in the line's colour; one without a free spot isn't drawn. */
function labelDerived(
  points: MarketPoint[],
  axes: Axes,
  { taken, plot }: { taken: Rect[]; plot: Rect },
): Mark[] {
  const line = points.map(({ year, value }) => ({ x: axes.xOf(year), y: axes.yOf(value) }));
  const used = [...taken];
  return points.toReversed().flatMap(({ text }, reversed) => {
    const lettering = strong(text, 560);
    if (lettering.lines.length === 0) return [];
    const spots = spotsFor(line[points.length - 1 - reversed]!, lettering.width + 40, 66);
    const box = spots.find(
      (spot) => contains(plot, spot) && !used.some((each) => overlap(each, spot, 8)) && !nearLine(line, spot),
    );
    if (!box) return [];
    used.push(box);
    const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return [
      {
        kind: 'block',
        box,
        radius: 33,
        fill: COLOURS.card,
        isSolid: true,
        stroke: { colour: LINE.colour, width: 5 },
      },
      ...setLabels(lettering, centre, { colour: LINE.colour, ground: COLOURS.card, within: box }),
    ] satisfies Mark[];
  });
}

/** Years along the axis; where they are many, every second or third, the last always. */
function drawYears({ stated, derived, years: names = {} }: MarketChart, { base, xOf }: Axes): Mark[] {
  const years = [...new Set([...stated, ...derived].map(({ year }) => year))].sort((a, b) => a - b);
  const letterings = years.map((year) =>
    letter(
      names[year] ?? String(year),
      { size: SIZES.text, isBold: false },
      { most: 2 * SIDE - MARGIN, lines: 1 },
    ),
  );
  const placed: Rect[] = [];
  return years.toReversed().flatMap((year, reversed) => {
    const lettering = letterings[years.length - 1 - reversed]!;
    const centre = { x: xOf(year), y: base + AXIS_HEIGHT / 2 };
    const box = around(centre, lettering.width + 2, AXIS_HEIGHT);
    if (placed.some((each) => overlap(each, box, 24))) return [];
    placed.push(box);
    return setLabels(lettering, centre, { colour: COLOURS.ink, ground: COLOURS.paper, within: box });
  });
}

function swatch({ x, y, width, height }: Rect, isForecast: boolean): Mark {
  const box = { x: x + 20, y: y + 12, width: width - 20, height: height - 24 };
  const bar = drawBar(box, isForecast);
  return isForecast ? { ...bar, stroke: { ...FORECAST.stroke, width: 5, dash: '12 8' } } : bar;
}

const drawLine = (line: Point[]): Mark[] => [
  { kind: 'trace', d: toPath(line), stroke: LINE, isMeaning: true },
  {
    kind: 'trace',
    d: line.map((point) => disc(point, DOT)).join(''),
    fill: LINE.colour,
    stroke: { colour: COLOURS.paper, width: 5 },
    isMeaning: true,
  },
];

/** Lays the market's sizes out: stated ones as bars, forecasts with a broken edge, what is derived as a dotted line. */
export function layOutMarket(chart: MarketChart): Scene {
  const { stated, derived, legend } = chart;
  const header = drawHeader(chart);
  const axes = toAxes(chart, header.height);
  const bars = stated.map((point) => barOf(point, axes));
  const line = derived.map(({ year, value }) => ({ x: axes.xOf(year), y: axes.yOf(value) }));
  const labels = stated.map(({ text }, index) => {
    const { x, y, width } = bars[index]!;
    const lettering = strong(text, 2 * SIDE - MARGIN);
    return { lettering, box: around({ x: x + width / 2, y: y - 50 }, lettering.width, 60) };
  });
  const plot = { x: MARGIN, y: header.height, width: WIDTH - 2 * MARGIN, height: axes.base - header.height };
  const top = axes.base + AXIS_HEIGHT + 14;
  const entries = [
    ...(stated.some(({ isForecast }) => !isForecast)
      ? [{ label: legend.stated, sample: (box: Rect) => [swatch(box, false)] }]
      : []),
    ...(stated.some(({ isForecast }) => isForecast)
      ? [{ label: legend.forecast, sample: (box: Rect) => [swatch(box, true)] }]
      : []),
    ...(derived.length > 0
      ? [
          {
            label: legend.derived,
            sample: ({ x, y, width, height }: Rect) =>
              drawLine([
                { x: x + 12, y: y + height / 2 },
                { x: x + width - 12, y: y + height / 2 },
              ]),
          },
        ]
      : []),
  ];
  const key = drawLegend(entries, top);
  const axis = `M${MARGIN} ${axes.base}H${WIDTH - MARGIN}`;
  return {
    width: WIDTH,
    height: Math.ceil(top + key.height),
    leftOut: NOTHING_LEFT_OUT,
    marks: [
      ...header.marks,
      ...bars.map((box, index) => drawBar(box, stated[index]!.isForecast)),
      { kind: 'trace', d: axis, stroke: { colour: COLOURS.soft, width: 5 }, isMeaning: true },
      ...drawLine(line),
      ...labels.flatMap(({ lettering, box }) =>
        setLabels(
          lettering,
          { x: box.x + box.width / 2, y: box.y + box.height / 2 },
          { colour: COLOURS.ink, ground: COLOURS.paper, within: box },
        ),
      ),
      ...labelDerived(derived, axes, { taken: [...bars, ...labels.map(({ box }) => box)], plot }),
      ...drawYears(chart, axes),
      ...key.marks,
    ],
  };
}
