import type { Context } from './context.ts';

/** A name, a small word, the tie itself, and that it is to be told. */
const TIES =
  /^(?:[eo]:|c:(?:relationship(?:-map)?|q-relation|q-what)$|k:(?:関係|教|知|説明|詳|話|何)$|w:(?:relation|connect|link|tie|explain|tell))/;

/** "AとBの関係は？": two names, and nothing but how they are tied. */
export const asksOnlyHowTied = ({ reading }: Context): boolean =>
  reading.companies.length === 2 && reading.features.every((feature) => TIES.test(feature));
