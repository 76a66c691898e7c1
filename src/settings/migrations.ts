import type { Dialect } from './database.ts';

/** One step of the schema. A step that was released is never changed: what comes after it is a new one. */
type Migration = (dialect: Dialect) => string[];

const JSON_TYPE = { sqlite: 'TEXT', postgres: 'JSONB' } as const;

/** Tells every process of a change, whoever made it. The embedded store has one process, which needs no telling. */
const TELL = [
  `CREATE FUNCTION technyan_tell() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM pg_notify('technyan_settings', COALESCE(NEW.kind, OLD.kind) || ':' || COALESCE(NEW.id, OLD.id));
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER technyan_tell AFTER INSERT OR UPDATE OR DELETE ON technyan_settings
   FOR EACH ROW EXECUTE FUNCTION technyan_tell()`,
];

const createSettings: Migration = ({ name }) => [
  `CREATE TABLE technyan_settings (
     kind TEXT NOT NULL, id TEXT NOT NULL, server_id TEXT, value ${JSON_TYPE[name]} NOT NULL,
     PRIMARY KEY (kind, id)
   )`,
  'CREATE INDEX technyan_settings_server ON technyan_settings (server_id)',
  'CREATE TABLE technyan_departures (server_id TEXT PRIMARY KEY, left_at BIGINT NOT NULL)',
  'CREATE TABLE technyan_registrations (place TEXT PRIMARY KEY, hash TEXT NOT NULL, at BIGINT NOT NULL)',
  ...(name === 'postgres' ? TELL : []),
];

const createRecords: Migration = () => [
  `CREATE TABLE technyan_conversations (
     key TEXT PRIMARY KEY, person_id TEXT NOT NULL, value TEXT NOT NULL, expires_at BIGINT NOT NULL
   )`,
  'CREATE INDEX technyan_conversations_person ON technyan_conversations (person_id)',
  `CREATE TABLE technyan_feedback (
     person_id TEXT NOT NULL, code TEXT NOT NULL, thumb TEXT NOT NULL, at BIGINT NOT NULL,
     PRIMARY KEY (person_id, code)
   )`,
  `CREATE TABLE technyan_unanswered (
     text TEXT NOT NULL, day BIGINT NOT NULL, count BIGINT NOT NULL,
     PRIMARY KEY (text, day)
   )`,
  'CREATE TABLE technyan_pulse (id BIGINT PRIMARY KEY, at BIGINT NOT NULL)',
];

/** All steps in order; a database's version is how many of them it has had. */
export const MIGRATIONS: readonly Migration[] = [createSettings, createRecords];

/** The statements of one step, which takes a database from `version` to the next. */
export function migrationFrom(version: number, dialect: Dialect): string[] {
  return MIGRATIONS[version]?.(dialect) ?? [];
}
