import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import type { Chart, NoPicture, Picture } from '../../src/chart/chart.ts';
import { createPainter, type Painter, type PainterOptions } from '../../src/chart/painter.ts';
import { AS_OF, LEGEND, realMap } from './real.ts';

const painters: Painter[] = [];

/** A busy machine draws slowly, too: only what is about being late has a short limit. */
const AMPLE_MS = 20_000;

function open(options?: PainterOptions): Painter {
  const painter = createPainter({ timeLimitMs: AMPLE_MS, ...options });
  painters.push(painter);
  return painter;
}

afterEach(async () => {
  await Promise.all(painters.splice(0).map((painter) => painter.close()));
});

const titled = (title: string): Chart => realMap('en', { title });
const why = (result: Picture | NoPicture): string => (result.kind === 'picture' ? 'drawn' : result.why);

/** More than any time limit of these tests is enough for. */
const ENDLESS: Chart = {
  kind: 'map',
  title: 'endless',
  asOf: AS_OF.en,
  legend: LEGEND.en,
  rows: [
    [
      {
        label: 'all',
        companies: Array.from({ length: 100_000 }, (_, at) => ({ id: `c${at}`, name: `c${at}` })),
      },
    ],
  ],
  arrows: [],
};
const MORTAL = new URL('mortal-worker.ts', import.meta.url);

describe('a painter', () => {
  test('draws PNGs of 1,600 pixels’ width', async () => {
    const picture = await open().draw(realMap('ja'));
    expect(picture).toMatchObject({ kind: 'picture', width: 1600 });
    expect(
      Buffer.from((picture as Picture).png)
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  test('draws what it has drawn before from the cache, by content', async () => {
    const painter = open();
    const first = await painter.draw(realMap('ja'));
    expect(await painter.draw(structuredClone(realMap('ja')))).toBe(first);
    expect(await painter.draw(realMap('en'))).not.toBe(first);
  });

  test('draws once what several ask for at the same time', async () => {
    const painter = open();
    const [first, second] = await Promise.all([painter.draw(realMap('ja')), painter.draw(realMap('ja'))]);
    expect(first.kind).toBe('picture');
    expect(second).toBe(first);
  });

  test('forgets the picture that wasn’t asked for longest', async () => {
    const painter = open({ cached: 2 });
    const a = await painter.draw(titled('a'));
    const b = await painter.draw(titled('b'));
    await painter.draw(titled('a'));
    await painter.draw(titled('c'));
    expect(await painter.draw(titled('a'))).toBe(a);
    expect(await painter.draw(titled('b'))).not.toBe(b);
  });

  test('leaves the event loop to others while it draws', async () => {
    const painter = open();
    painter.warm();
    let turns = 0;
    let isDrawing = true;
    const spin = (): void => {
      turns += 1;
      if (isDrawing) setImmediate(spin);
    };
    spin();
    await painter.draw(realMap('ja'));
    isDrawing = false;
    expect(turns).toBeGreaterThan(100);
  });

  test('turns away what comes while too many wait, and says so', async () => {
    const painter = open({ waiting: 1 });
    const results = await Promise.all(['a', 'b', 'c'].map((title) => painter.draw(titled(title))));
    expect(results.map(why)).toEqual(['drawn', 'drawn', 'busy']);
  });

  test('gives up what takes too long, and draws the next', async () => {
    const painter = open({ timeLimitMs: 4000 });
    const [endless, next] = await Promise.all([painter.draw(ENDLESS), painter.draw(realMap('en'))]);
    expect([why(endless), why(next)]).toEqual(['late', 'drawn']);
  });

  test.each(['exit', 'throw'])(
    'recovers when its thread dies by %s, and keeps nothing of the failure',
    async (title) => {
      const painter = open({ program: MORTAL });
      const [dead, next] = await Promise.all([painter.draw(titled(title)), painter.draw(realMap('en'))]);
      expect(dead).toMatchObject({ kind: 'no-picture', why: 'broken' });
      expect(why(next)).toBe('drawn');
      expect(why(await painter.draw(titled(title)))).toBe('broken');
    },
  );

  test('isn’t brought down by giant texts', async () => {
    expect(why(await open().draw(titled('大'.repeat(10_000_000))))).toBe('drawn');
  });

  test('survives a chart that makes the drawing throw', async () => {
    const painter = open();
    const bad = { ...realMap('en'), rows: undefined } as unknown as Chart;
    expect(await painter.draw(bad)).toMatchObject({
      why: 'broken',
      problem: expect.stringContaining('layOutMap'),
    });
    expect(why(await painter.draw(realMap('en')))).toBe('drawn');
  });

  test('draws nothing more once it is closed, and ends what is under way', async () => {
    const painter = open();
    const underWay = [painter.draw(titled('a')), painter.draw(titled('b'))];
    // One turn of the loop, so that the drawing has begun.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    await painter.close();
    expect((await Promise.all(underWay)).map(why)).toEqual(['closed', 'closed']);
    expect(why(await painter.draw(titled('a')))).toBe('closed');
  });

  test('doesn’t keep the process alive when it has nothing to draw', async () => {
    const script = `
      import { createPainter } from '${join(import.meta.dirname, '../../src/chart/painter.ts')}';
      const chart = ${JSON.stringify(realMap('en'))};
      const { kind } = await createPainter().draw(chart);
      console.log(kind);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    expect(stdout).toBe('picture\n');
  });
});
