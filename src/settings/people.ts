import type { Database } from './database.ts';
import { numberOf } from './query.ts';
import { parseSettings } from './shapes.ts';
import type { Store } from './types.ts';

const READ_SETTINGS = "SELECT value FROM technyan_settings WHERE kind = 'person' AND id = $1";
const COUNT_FEEDBACK = 'SELECT count(*) AS count FROM technyan_feedback WHERE person_id = $1';
const COUNT_CONVERSATIONS =
  'SELECT count(*) AS count FROM technyan_conversations WHERE person_id = $1 AND expires_at > $2';

/** Every table that names a person. A new one belongs here too. */
const DELETE_PERSON = [
  "DELETE FROM technyan_settings WHERE kind = 'person' AND id = $1",
  'DELETE FROM technyan_conversations WHERE person_id = $1',
  'DELETE FROM technyan_feedback WHERE person_id = $1',
];

/** What is stored of one person, and its end. */
export function storePeople(database: Database): Pick<Store, 'readPerson' | 'forgetPerson'> {
  return {
    async readPerson(id, now) {
      const [settings, feedback, conversations] = await database.run([
        { sql: READ_SETTINGS, parameters: [id] },
        { sql: COUNT_FEEDBACK, parameters: [id] },
        { sql: COUNT_CONVERSATIONS, parameters: [id, now] },
      ]);
      return {
        settings: parseSettings('person', settings?.[0]?.['value']),
        feedback: numberOf(feedback?.[0], 'count'),
        conversations: numberOf(conversations?.[0], 'count'),
      };
    },
    async forgetPerson(id) {
      await database.run(DELETE_PERSON.map((sql) => ({ sql, parameters: [id] })));
      const { afterDeletion } = database.dialect;
      if (afterDeletion !== undefined) await database.run([{ sql: afterDeletion }]);
    },
  };
}
