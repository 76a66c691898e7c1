/** The reply languages. A new language is one row here and one folder in `locales/`. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
