// Made once: making a formatter takes as long as a hundred uses of it.

const numberFormat = (locale: string, digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits });

/** 2,000 and 33.3: as Japanese writes what stands before 万 and 億 */
export const WHOLE = numberFormat('ja-JP', 0);
export const TENTHS = numberFormat('ja-JP', 1);
/** 2.6 */
export const ONE_DIGIT = numberFormat('en-US', 1);
/** 1.05 */
export const TWO_DIGITS = numberFormat('en-US', 2);

/** "A, B, and C", "A, B, or C" */
export const LIST_FORMATS = {
  conjunction: new Intl.ListFormat('en-US', { type: 'conjunction' }),
  disjunction: new Intl.ListFormat('en-US', { type: 'disjunction' }),
};

const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC', ...options });

/** 2025年11月, November 2025 */
export const MONTH_FORMATS = { ja: dateFormat('ja-JP', {}), en: dateFormat('en-GB', {}) };
/** 2025年11月20日, 20 November 2025 */
export const DAY_FORMATS = {
  ja: dateFormat('ja-JP', { day: 'numeric' }),
  en: dateFormat('en-GB', { day: 'numeric' }),
};
