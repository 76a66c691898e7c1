import { expect, test } from 'vitest';
import { createLog } from '../../src/surfaces/discord/log.ts';

function lineOf(secrets: string[], event: string): string {
  const lines: string[] = [];
  createLog('info', secrets, (line) => lines.push(line))('info', event);
  return lines.join('');
}

test('a log strikes its secrets out', () => {
  expect(lineOf(['hunter2', 'say "cat"'], 'hunter2, and say "cat"')).toContain(
    'INFO [secret], and [secret]\n',
  );
});

test('a log leaves words alone that a secret of a few letters happens to be in', () => {
  expect(lineOf(['p', 'abc'], 'a problem with abc')).toContain('INFO a problem with abc\n');
});
