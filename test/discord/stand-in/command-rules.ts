import { z } from 'zod';
import { newId } from './ids.ts';
import { refuseForm } from './refusal.ts';
import type { Json } from './types.ts';

const LOCALES = [
  'id',
  'da',
  'de',
  'en-GB',
  'en-US',
  'es-ES',
  'es-419',
  'fr',
  'hr',
  'it',
  'lt',
  'hu',
  'nl',
  'no',
].concat([
  'pl',
  'pt-BR',
  'ro',
  'fi',
  'sv-SE',
  'vi',
  'tr',
  'cs',
  'el',
  'bg',
  'ru',
  'uk',
  'hi',
  'th',
  'zh-CN',
  'ja',
  'zh-TW',
  'ko',
]);

const NAME = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u, 'APPLICATION_COMMAND_INVALID_NAME')
  .refine((name) => name === name.toLowerCase(), 'APPLICATION_COMMAND_INVALID_NAME');
const DESCRIPTION = z.string().min(1).max(100);
const localised = (text: z.ZodType<string>) => z.partialRecord(z.enum(LOCALES), text).nullish();

const NAMING = {
  name: NAME,
  name_localizations: localised(NAME),
  description: DESCRIPTION,
  description_localizations: localised(DESCRIPTION),
};

const CHOICE = z.object({
  name: z.string().min(1).max(100),
  name_localizations: localised(z.string().min(1).max(100)),
  value: z.union([z.string().max(100), z.number()]),
});

const OPTION = z
  .strictObject({
    ...NAMING,
    type: z.int().min(1).max(11),
    required: z.boolean().optional(),
    autocomplete: z.boolean().optional(),
    min_length: z.int().min(0).max(6_000).optional(),
    max_length: z.int().min(1).max(6_000).optional(),
    choices: z.array(CHOICE).max(25).optional(),
    channel_types: z.array(z.int()).optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
  })
  .refine(({ autocomplete, choices }) => !(autocomplete && choices?.length), 'autocomplete excludes choices')
  .refine(
    ({ autocomplete, type }) => !autocomplete || [3, 4, 10].includes(type),
    'no autocomplete for this type',
  );

function requiredComeFirst(options: readonly z.infer<typeof OPTION>[]): boolean {
  const flags = options.map(({ required }) => required ?? false);
  return flags.every((required, index) => !required || flags.slice(0, index).every(Boolean));
}
const isUnique = (each: readonly { name: string }[]) =>
  new Set(each.map(({ name }) => name)).size === each.length;

/** Translated names have to differ too, each language for itself. */
function namesDiffer({ options = [] }: { options?: z.infer<typeof OPTION>[] | undefined }): boolean {
  return LOCALES.every((locale) => {
    const names = options.map(({ name, name_localizations }) => name_localizations?.[locale] ?? name);
    return new Set(names).size === names.length;
  });
}

const OPTIONS = z
  .array(OPTION)
  .max(25)
  .refine(requiredComeFirst, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID')
  .refine(isUnique, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID');

const PLACES = {
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  integration_types: z
    .array(z.union([z.literal(0), z.literal(1)]))
    .min(1)
    .optional(),
  contexts: z
    .array(z.union([z.literal(0), z.literal(1), z.literal(2)]))
    .min(1)
    .nullish(),
};
const SLASH_COMMAND = z
  .strictObject({ ...NAMING, type: z.literal(1).optional(), options: OPTIONS.optional(), ...PLACES })
  .refine(namesDiffer, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID');

/** What stands in a message's menu: spaces and capitals are fine there, a description or options aren't. */
const MENU_NAME = z.string().min(1).max(32).regex(/\S/);
const MESSAGE_COMMAND = z.strictObject({
  type: z.literal(3),
  name: MENU_NAME,
  name_localizations: localised(MENU_NAME),
  description: z.literal('').optional(),
  ...PLACES,
});

const COMMANDS = z
  .array(z.union([SLASH_COMMAND, MESSAGE_COMMAND]))
  .refine((all) => all.filter(({ type }) => type !== 3).length <= 100, 'APPLICATION_COMMANDS_MAX')
  .refine((all) => all.filter(({ type }) => type === 3).length <= 15, 'APPLICATION_COMMANDS_MAX')
  .refine(
    (all) => [1, 3].every((type) => isUnique(all.filter((each) => (each.type ?? 1) === type))),
    'APPLICATION_COMMANDS_DUPLICATE_NAME',
  );

/** Checks a bulk overwrite's body. */
export function checkCommands(body: unknown, isForGuild: boolean): Json[] {
  const parsed = COMMANDS.safeParse(body);
  if (!parsed.success) {
    return refuseForm([z.prettifyError(parsed.error)]);
  }
  const global = parsed.data.some(({ contexts, integration_types }) => contexts ?? integration_types);
  if (isForGuild && global) refuseForm(['contexts, integration_types: only for global commands']);
  return parsed.data;
}

/** An option as Discord gives it back: what is false isn't mentioned, keys come in its own order. */
function storeOption(option: Json): Json {
  const { required, autocomplete, ...rest } = option;
  return {
    ...(autocomplete ? { autocomplete } : {}),
    ...Object.fromEntries(Object.entries(rest).toReversed()),
    ...(required ? { required } : {}),
  };
}

/** A command as Discord stores it. */
export function storeCommand(command: Json, applicationId: string, guildId: string | undefined): Json {
  const options = command['options'] as Json[] | undefined;
  return {
    id: newId(),
    application_id: applicationId,
    version: newId(),
    default_member_permissions: null,
    type: 1,
    nsfw: false,
    dm_permission: true,
    ...(command['type'] === 3 ? { description: '', description_localizations: null } : {}),
    ...command,
    ...(guildId === undefined ? { contexts: command['contexts'] ?? null } : { guild_id: guildId }),
    ...(options === undefined ? {} : { options: options.map(storeOption) }),
  };
}

/** A stored command without its translations, as a plain GET shows it. */
export function withoutLocalisations(command: Json): Json {
  return Object.fromEntries(
    Object.entries(command)
      .filter(([key]) => !key.endsWith('_localizations'))
      .map(([key, value]) => [key, key === 'options' ? (value as Json[]).map(withoutLocalisations) : value]),
  );
}
