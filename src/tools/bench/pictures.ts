import { setImmediate as nextTurn } from 'node:timers/promises';
import type { MapChart } from '../../chart/chart.ts';
import { paint } from '../../chart/paint.ts';
import { createPainter } from '../../chart/painter.ts';
import type { Knowledge } from '../../knowledge/load.ts';
import { quantile } from '../evaluation.ts';
import { createMeasuredTechnyan } from '../parts.ts';
import type { Probe } from './probes.ts';
import { showMs } from './report.ts';

/** What went on while the questions were asked. */
interface Scene {
  name: string;
  /** draws one picture, which no cache has */
  draw?: (chart: MapChart) => unknown;
}

/** What asking took, from a question's arrival to its reply, in milliseconds. */
export interface Latency {
  name: string;
  asked: number;
  drawn: number;
  median: number;
  p99: number;
  most: number;
}

const WARM_UP_MS = 2000;

/** The ecosystem with all of its deals; a number in the title makes it another picture. */
function toChart({ deals, entities }: Knowledge, number: number): MapChart {
  const all = [...deals.values()];
  const ids = new Set(all.flatMap(({ from, to }) => [from, to]));
  const isAi = (id: string): boolean => entities.get(id)!.kinds.includes('ai-company');
  const layer = (label: string, isIn: (id: string) => boolean): MapChart['rows'][number] => [
    { label, companies: [...ids].filter(isIn).map((id) => ({ id, name: entities.get(id)!.name.en })) },
  ];
  return {
    kind: 'map',
    title: `Picture ${number}`,
    asOf: '',
    legend: { investment: 'invests', payment: 'pays', supply: 'supplies', partnership: 'partners' },
    rows: [layer('AI', isAi), layer('Others', (id) => !isAi(id))],
    arrows: all.map(({ from, to, kind, amount }) => ({
      from,
      to,
      kind,
      ...(amount.usd === undefined ? {} : { amount: `$${amount.usd / 1e9}B`, weight: amount.usd }),
    })),
  };
}

type Ask = (probe: Probe) => unknown;

/** Each question waits for its turn of the event loop, as one from Discord does; what blocks the loop counts. */
async function askFor(ask: Ask, probes: Probe[], lengthMs: number): Promise<number[]> {
  const timesMs: number[] = [];
  const start = performance.now();
  for (let at = 0; performance.now() - start < lengthMs; at++) {
    const arrival = performance.now();
    await nextTurn();
    ask(probes[at % probes.length]!);
    timesMs.push(performance.now() - arrival);
  }
  return timesMs;
}

async function measureScene(
  scene: Scene,
  ask: Ask,
  { knowledge, probes, lengthMs }: PicturesJob,
): Promise<Latency> {
  let drawn = 0;
  const end = new AbortController();
  const drawOn = async (draw: NonNullable<Scene['draw']>): Promise<void> => {
    while (!end.signal.aborted) {
      await draw(toChart(knowledge, drawn));
      drawn += 1;
      await nextTurn();
    }
  };
  const drawing = scene.draw && drawOn(scene.draw);
  const timesMs = await askFor(ask, probes, lengthMs);
  end.abort();
  await drawing;
  return {
    name: scene.name,
    asked: timesMs.length,
    drawn,
    median: quantile(timesMs, 0.5),
    p99: quantile(timesMs, 0.99),
    most: quantile(timesMs, 1),
  };
}

export interface PicturesJob {
  knowledge: Knowledge;
  /** what is asked, over and over */
  probes: Probe[];
  /** for each of the three scenes */
  lengthMs: number;
}

/**
 * Asks questions while nothing is drawn, while the painter draws, and, to compare, while the same thread draws.
 * The same questions come again and again, so what she remembers of them helps in every scene alike.
 */
export async function measurePictures(job: PicturesJob): Promise<Latency[]> {
  const { technyan } = createMeasuredTechnyan();
  const ask: Ask = ({ text, language }) => technyan.ask({ text, language });
  const painter = createPainter({ cached: 1 });
  painter.warm();
  await askFor(ask, job.probes, Math.min(WARM_UP_MS, job.lengthMs));
  const scenes: Scene[] = [
    { name: 'nothing drawn' },
    { name: 'pictures drawn by the painter', draw: (chart) => painter.draw(chart) },
    { name: 'the same in this thread', draw: paint },
  ];
  const latencies: Latency[] = [];
  for (const scene of scenes) latencies.push(await measureScene(scene, ask, job));
  await painter.close();
  return latencies;
}

/** One line a scene. */
export function showLatencies(latencies: Latency[]): string[] {
  const lines = [
    ['while', 'asked', 'drawn', 'median', 'p99', 'most'],
    ...latencies.map(({ name, asked, drawn, median, p99, most }) => [
      name,
      String(asked),
      String(drawn),
      showMs(median),
      showMs(p99),
      showMs(most),
    ]),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  return lines.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
}
