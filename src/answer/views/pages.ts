import type { Page } from './view.ts';

/** One page of a list; a page that isn't there is the nearest one that is. */
export function paginate<Item>(
  items: readonly Item[],
  page: number | undefined,
  size: number,
): Page & { items: Item[] } {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const at = Math.min(Math.max(Math.trunc(page ?? 0), 0), pages - 1);
  return { page: at, pages, items: items.slice(at * size, (at + 1) * size) };
}
