import type { Figure } from './numbers.ts';

/** "Not 60% but 6%", "6% rather than 60%", 「60%じゃなくて6%」: what stands before a figure that is set aside, or it with what follows. */
const SET_ASIDE = {
  before:
    /\b(?:not|n't|rather than|instead of|as opposed to)(?: (?:about|just|only|merely|around|the|a)){0,12}\s*$/,
  after: /^\s?[^、。?？ぁ-ん]{1,14}(?:どる|ぱ[ーあ]?せんと)?(?:じゃ|では|で)な(?:く|い(?:で|、))/u,
};

/** The figures that a message claims: one that is set aside for another of its kind isn't. */
export function withoutDenied(figures: Figure[], folded: string): Figure[] {
  const isDenied = ({ start }: Figure) =>
    SET_ASIDE.before.test(folded.slice(0, start)) || SET_ASIDE.after.test(folded.slice(start));
  return figures.filter(
    (figure) =>
      !isDenied(figure) ||
      !figures.some((other) => other !== figure && other.unit === figure.unit && !isDenied(other)),
  );
}
