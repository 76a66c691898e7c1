import type { Context } from './context.ts';

/** "If 2030 is 2 trillion, …", 「2030年が2兆なら、…」: what is only supposed. */
const SUPPOSED =
  /^(?:(?:so|and|but|ok) )?if [^,]{3,60},\s*|^[^、]{3,30}(?:なら|だとしたら|だったら|だとすると|として)、/;

/** Without the figures that are only supposed, where another year is asked for. */
export function withoutSupposed(context: Context): Context {
  const { reading } = context;
  const end = SUPPOSED.exec(reading.folded)?.[0].length ?? 0;
  const asked = reading.figures.filter(({ start }) => start >= end);
  const isOfYear = asked.some(({ unit }) => unit === 'year');
  return isOfYear ? { ...context, reading: { ...reading, figures: asked } } : context;
}
