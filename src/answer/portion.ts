import type { Library } from '../knowledge/index.ts';
import { boundOf } from '../knowledge/interval.ts';
import type { Portion } from '../understand/kinds.ts';
import type { Answer } from './answer.ts';
import { naming, sideOf } from './side.ts';
import { factsOf, ids, unique } from './support.ts';

/** So many percent, rounded to a tenth: a third is about 33.3%. */
const percentOf = (part: number): number => Math.round(part * 1000) / 10;

/** As many digits as are told in either language: hundredths of a trillion or a billion, 万 below 億. */
function rounded(usd: number): number {
  const step = usd >= 1e12 ? 1e10 : usd >= 1e8 ? 1e7 : 1e4;
  return Math.round(usd / step) * step;
}

/** A part of a stated sum, in money; a bound of the whole is one of the part. */
export function answerPortion({ part, of }: Portion, library: Library): Answer {
  const side = sideOf(of, library);
  const { least, most } = side.interval;
  const { usd = part * side.face, bound } = boundOf({ least: part * least, most: part * most }) ?? {
    bound: 'exact' as const,
  };
  const percent = percentOf(part);
  const isRounded = Math.abs(percent - part * 100) > 1e-9;
  return {
    kind: 'answer',
    lines: [
      {
        key: 'calculation.portion',
        values: {
          measure: {
            type: 'measure',
            unit: 'usd',
            value: rounded(usd),
            bound,
            about: side.about || (isRounded && bound === 'exact'),
          },
          part: { type: 'measure', unit: 'percent', value: percent, bound: 'exact', about: isRounded },
          whole: naming(side),
        },
      },
    ],
    facts: unique([...('fact' in of ? [of.fact] : []), ...factsOf(side.deals)]),
    deals: ids(side.deals),
    near: [{ kind: 'deals' }],
  };
}
