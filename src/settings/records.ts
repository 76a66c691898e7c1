import { numberOf, textOf, type Query } from './query.ts';
import { dayOf, lastDayGone } from './tidy.ts';
import type { Store } from './types.ts';

/** An answer's code, a question's text: longer than any of ours. */
const LONGEST_TEXT = 300;
/** Different questions a day; a flood of nonsense fills neither the disk nor the list. */
const MOST_QUESTIONS_A_DAY = 2_000;

/** What follow-ups need. */
export function storeConversations(query: Query): Pick<Store, 'readConversation' | 'keepConversation'> {
  return {
    async readConversation(key, now) {
      const sql = 'SELECT value FROM technyan_conversations WHERE key = $1 AND expires_at > $2';
      const [row] = await query(sql, key, now);
      return row && textOf(row, 'value');
    },
    async keepConversation({ key, personId, value, expiresAt }) {
      const sql = `INSERT INTO technyan_conversations (key, person_id, value, expires_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (key) DO UPDATE SET value = $3, expires_at = $4`;
      await query(sql, key, personId, value, expiresAt);
    },
  };
}

/** Thumbs. */
export function storeFeedback(query: Query): Pick<Store, 'giveFeedback' | 'countFeedback'> {
  return {
    async giveFeedback({ personId, code, thumb }, now) {
      const sql = `INSERT INTO technyan_feedback (person_id, code, thumb, at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (person_id, code) DO UPDATE SET thumb = $3, at = $4`;
      await query(sql, personId, code.slice(0, LONGEST_TEXT), thumb, now);
    },
    async countFeedback() {
      const rows =
        await query(`SELECT code, sum(CASE thumb WHEN 'up' THEN 1 ELSE 0 END) AS up, count(*) AS count
        FROM technyan_feedback GROUP BY code ORDER BY count DESC, code`);
      return rows.map((row) => {
        const up = numberOf(row, 'up');
        return { code: textOf(row, 'code'), up, down: numberOf(row, 'count') - up };
      });
    },
  };
}

/** Questions that she couldn't answer, counted by the day, so that each time somebody asked is kept for 30 days. */
export function storeUnanswered(query: Query): Pick<Store, 'noteUnanswered' | 'listUnanswered'> {
  return {
    async noteUnanswered(text, now) {
      // One statement, so nothing can come between the count and the new row.
      const sql = `INSERT INTO technyan_unanswered (text, day, count)
        SELECT $1, $2, 1 WHERE (SELECT count(*) FROM technyan_unanswered WHERE day = $2) < ${MOST_QUESTIONS_A_DAY}
        ON CONFLICT (text, day) DO UPDATE SET count = technyan_unanswered.count + 1`;
      // PostgreSQL takes no NUL in a text.
      await query(sql, text.replaceAll('\0', ' ').slice(0, LONGEST_TEXT), dayOf(now));
    },
    async listUnanswered(limit, now) {
      const sql = `SELECT text, sum(count) AS count FROM technyan_unanswered
        WHERE day > $2 GROUP BY text ORDER BY count DESC, text LIMIT $1`;
      const rows = await query(sql, limit, lastDayGone(now));
      return rows.map((row) => ({ text: textOf(row, 'text'), count: numberOf(row, 'count') }));
    },
  };
}
