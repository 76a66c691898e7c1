import { z } from 'zod';
import { LANGUAGES } from '../text/language.ts';
import type { SettingsOf, SubjectKind } from './types.ts';

/** A value that another version wrote and this one can't read counts as never chosen. */
const lenient = <Output>(value: z.ZodType<Output>) => value.optional().catch(undefined);

const LANGUAGE = lenient(z.enum(LANGUAGES));

const SHAPES: { [Kind in SubjectKind]: z.ZodType<SettingsOf[Kind]> } = {
  person: z.object({ language: LANGUAGE, knowsSwitch: lenient(z.literal(true)) }),
  channel: z.object({ language: LANGUAGE }),
  server: z.object({
    language: LANGUAGE,
    answersIn: lenient(z.array(z.string())),
    voice: lenient(z.enum(['full', 'light', 'off'])),
    threads: lenient(z.boolean()),
    cooldownSeconds: lenient(z.int().min(0)),
  }),
};

/** Reads a stored value: the one store gives JSON as text, the other as an object. */
export function parseSettings<Kind extends SubjectKind>(kind: Kind, stored: unknown): SettingsOf[Kind] {
  const value: unknown = typeof stored === 'string' ? JSON.parse(stored) : stored;
  return SHAPES[kind].parse(value ?? {});
}
