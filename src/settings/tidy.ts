import type { Database } from './database.ts';

const DAY_MS = 24 * 3_600_000;

/** How long a question that she couldn't answer is kept, and the settings of a server that she left. */
const KEPT_DAYS = 30;
const FEEDBACK_KEPT_DAYS = 90;

/** Days since 1970. */
export function dayOf(now: number): number {
  return Math.floor(now / DAY_MS);
}

/** The last day whose questions are kept no longer. */
export function lastDayGone(now: number): number {
  return dayOf(now) - KEPT_DAYS;
}

const DELETE_LEFT = `DELETE FROM technyan_settings WHERE server_id IN
  (SELECT server_id FROM technyan_departures WHERE left_at <= $1)`;

/** Deletes what has had its time. A setting that was taken back altogether is as good as none. */
export async function tidyUp(database: Database, now: number): Promise<void> {
  const left = now - KEPT_DAYS * DAY_MS;
  await database.run([
    { sql: DELETE_LEFT, parameters: [left] },
    { sql: 'DELETE FROM technyan_departures WHERE left_at <= $1', parameters: [left] },
    { sql: "DELETE FROM technyan_settings WHERE value = '{}'" },
    { sql: 'DELETE FROM technyan_conversations WHERE expires_at <= $1', parameters: [now] },
    {
      sql: 'DELETE FROM technyan_feedback WHERE at <= $1',
      parameters: [now - FEEDBACK_KEPT_DAYS * DAY_MS],
    },
    { sql: 'DELETE FROM technyan_unanswered WHERE day <= $1', parameters: [lastDayGone(now)] },
  ]);
}
