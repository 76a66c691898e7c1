import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createTechnyan } from '../../src/create.ts';
import { ROOT } from '../core.ts';

/** A second article with a company that is no AI company, and one stake in it. */
const KITSUNE = `
article:
  id: kitsune-bank
  date: 2026-04-01
  title: { ja: 狐の銀行, en: The fox's bank }
  short: { ja: 狐の銀行, en: The fox's bank }
  category: Finance
  tags: [fox]
sections:
  - { id: fox-stakes, ja: 狐への出資, en: Stakes in the fox }
entities:
  - id: kitsune
    name: { ja: キツネ銀行, en: Kitsune Bank }
    kinds: [company]
    aliases: { ja: [キツネ銀行], en: [Kitsune Bank, Kitsune] }
deals:
  - id: nvidia-kitsune
    from: nvidia
    to: kitsune
    kind: investment
    amount: { usd: 7000000000, bound: exact }
    status: stated
    section: fox-stakes
    facts: [kitsune-stake]
    ja: NVIDIAはキツネ銀行に70億ドルを出資する。
    en: NVIDIA invests $7 billion in Kitsune Bank.
facts:
  - id: kitsune-stake
    section: fox-stakes
    topic: deals
    nature: fact
    entities: [kitsune, nvidia]
    deals: [nvidia-kitsune]
    label: { ja: キツネ銀行への出資, en: the stake in Kitsune Bank }
    ja: NVIDIAはキツネ銀行に70億ドルを出資する。
    en: NVIDIA invests $7 billion in Kitsune Bank.
    ask:
      ja: [キツネ銀行への出資額は？, キツネ銀行にいくら入る？]
      en: [How much goes into Kitsune Bank?, what's the stake in the fox's bank]
`;

const root = mkdtempSync(join(tmpdir(), 'technyan-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
for (const folder of ['locales', 'knowledge'])
  cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
mkdirSync(join(root, 'knowledge', 'kitsune-bank'));
writeFileSync(join(root, 'knowledge', 'kitsune-bank', 'all.yaml'), KITSUNE);
const { technyan } = createTechnyan({ root, defaultLanguage: 'ja', voice: 'full' });

describe('a stake in a company that is no AI company', () => {
  test.each([
    ['How much does NVIDIA invest in Kitsune?', '$7 billion'],
    ['NVIDIAはキツネ銀行にいくら出資する？', '70億ドル'],
    ['Who invests in Kitsune Bank?', 'NVIDIA'],
    ['キツネ銀行に出資しているのは誰？', 'NVIDIA'],
  ])('%s', (text, said) => {
    const reply = technyan.ask({ text });
    expect(reply.text).toContain(said);
    expect(reply.deals).toEqual(['nvidia-kitsune']);
  });

  test.each([
    ['How much does Microsoft invest in Kitsune?', "doesn't"],
    ['Microsoftはキツネ銀行にいくら出資する？', 'ない'],
  ])('that isn’t there is denied: %s', (text, denial) => {
    const reply = technyan.ask({ text });
    expect(reply.kind).toBe('unknown');
    expect(reply.text).toContain(denial);
  });

  test('“all three” are still the AI companies with investors', () => {
    expect(technyan.ask({ text: 'who invests in all three AI companies?' }).text).not.toContain('Kitsune');
  });
});
