import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep|うん|そう)/;
const NO = /^(?:No|Nope|いや|ううん)/;

describe('whether one can get a thing somewhere is told with a yes or a no', () => {
  test.each([
    'im on azure at work can i get claude there or nope',
    'our company is all on microsoft cloud, can we get claude there',
    'クロードってアジュールでも使えるんよね',
    'クロードってアジュールで動くんやんな',
    'クロードのAPIはアジュールで使えるよね',
  ])('%s: yes', (text) => {
    const reply = ask(text).text;
    expect(reply).toMatch(YES);
    expect(reply).toMatch(/Azure/);
  });

  test.each([
    'we run everything on aws. can we use claude on it',
    'im on aws at work, can i get claude there',
  ])('%s: no', (text) => {
    expect(ask(text).text).toMatch(NO);
  });

  test.each(["can i get a list of claude's investors", "can i get anthropic's investors"])(
    '%s: a list is wanted',
    (text) => {
      const reply = ask(text).text;
      expect(reply).not.toMatch(YES);
      expect(reply).toMatch(/NVIDIA.*Microsoft/);
    },
  );
});
