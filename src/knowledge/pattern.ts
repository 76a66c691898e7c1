import { z } from 'zod';

/** `(a|b)`, `x?` and `{company}`; nothing else has a meaning of its own. */
const PATTERN =
  /^(?:[^()|?{}]\??|\{(?:company|maker|shop)\}|\((?:[^()|?{}]\??|\{(?:company|maker|shop)\}|\|(?![|)]))+\)\??)+$/u;
/** What something is called by, with what may stand in its place. */
export const pattern = z
  .string()
  .trim()
  .min(1)
  .regex(PATTERN, 'only (a|b), x?, {company}, {maker} and {shop} may stand beside words');
export const patterns = z.strictObject({
  ja: z.array(pattern).default([]),
  en: z.array(pattern).default([]),
});
