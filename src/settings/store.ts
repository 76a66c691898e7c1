import type { Database } from './database.ts';
import { storeConversations, storeFeedback, storeUnanswered } from './records.ts';
import { createQuery, textOf, type Query } from './query.ts';
import { storePeople } from './people.ts';
import { parseSettings } from './shapes.ts';
import { tidyUp } from './tidy.ts';
import type { Store, Subject } from './types.ts';

/** The server that a setting goes with when she leaves it. */
function serverOf(subject: Subject): string | null {
  if (subject.kind === 'person') return null;
  return subject.kind === 'server' ? subject.id : subject.serverId;
}

function storeSettings(query: Query, { dialect }: Database): Pick<Store, 'readSettings' | 'changeSettings'> {
  const read = 'SELECT value FROM technyan_settings WHERE kind = $1 AND id = $2';
  const change = `INSERT INTO technyan_settings (kind, id, server_id, value)
    VALUES ($1, $2, $3, ${dialect.withoutNulls('$4')})
    ON CONFLICT (kind, id) DO UPDATE SET
      server_id = $3, value = ${dialect.merge('technyan_settings.value', '$4')}
    RETURNING value`;
  return {
    async readSettings({ kind, id }) {
      const [row] = await query(read, kind, id);
      return parseSettings(kind, row?.['value']);
    },
    async changeSettings(subject, patch) {
      const { kind, id } = subject;
      const [row] = await query(change, kind, id, serverOf(subject), JSON.stringify(patch));
      return parseSettings(kind, row?.['value']);
    },
  };
}

type Registrations = Pick<Store, 'listRegistrations' | 'noteRegistration' | 'forgetRegistration'>;

function storeRegistrations(query: Query): Registrations {
  return {
    async listRegistrations() {
      const rows = await query('SELECT place, hash FROM technyan_registrations ORDER BY place');
      return rows.map((row) => ({ place: textOf(row, 'place'), hash: textOf(row, 'hash') }));
    },
    async noteRegistration({ place, hash }, now) {
      const sql = `INSERT INTO technyan_registrations (place, hash, at) VALUES ($1, $2, $3)
        ON CONFLICT (place) DO UPDATE SET hash = $2, at = $3`;
      await query(sql, place, hash, now);
    },
    async forgetRegistration(place) {
      await query('DELETE FROM technyan_registrations WHERE place = $1', place);
    },
  };
}

function storeServers(query: Query): Pick<Store, 'listServers' | 'leaveServer' | 'joinServer'> {
  return {
    async listServers() {
      const sql = 'SELECT DISTINCT server_id FROM technyan_settings WHERE server_id IS NOT NULL';
      return (await query(sql)).map((row) => textOf(row, 'server_id'));
    },
    async leaveServer(id, now) {
      const sql =
        'INSERT INTO technyan_departures (server_id, left_at) VALUES ($1, $2) ON CONFLICT DO NOTHING';
      await query(sql, id, now);
    },
    async joinServer(id) {
      await query('DELETE FROM technyan_departures WHERE server_id = $1', id);
    },
  };
}

const PULSE = 'INSERT INTO technyan_pulse (id, at) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET at = $1';

/** The statements are the same in both databases, so that they can't come to mean different things. */
export function createStore(database: Database): Store {
  const query = createQuery(database);
  return {
    ...storeSettings(query, database),
    ...storeConversations(query),
    ...storeFeedback(query),
    ...storeUnanswered(query),
    ...storeRegistrations(query),
    ...storeServers(query),
    ...storePeople(database),
    tidy: (now) => tidyUp(database, now),
    check: async (now) => void (await query(PULSE, now)),
    onChange: (listener) => database.onChange(listener),
    close: () => database.close(),
  };
}
