import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { createTechnyan, type Created } from '../src/create.ts';
import { ROOT } from './core.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A project folder of its own with these files below `knowledge/`; `base`: beside a copy of the real ones. */
export function makeRoot(files: Record<string, string>, base: 'empty' | 'real'): string {
  const root = mkdtempSync(join(tmpdir(), 'technyan-'));
  folders.push(root);
  cpSync(join(ROOT, 'locales'), join(root, 'locales'), { recursive: true });
  if (base === 'real') cpSync(join(ROOT, 'knowledge'), join(root, 'knowledge'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'knowledge', file)), { recursive: true });
    writeFileSync(join(root, 'knowledge', file), text);
  }
  return root;
}

/** The cat of a project folder. */
export const create = (root: string): Created =>
  createTechnyan({ root, defaultLanguage: 'ja', voice: 'full' });

/** A small article about something else, with a topic, companies and a deal of its own. */
export const SECOND_ARTICLE = {
  'noodle-carts/article.yaml': `
article:
  id: noodle-carts
  date: 2026-03-15
  title: { ja: 屋台ロボット戦争, en: "The War of the Noodle Carts" }
  short: { ja: 屋台ロボット戦争, en: The noodle cart war }
  category: Food
  tags: [屋台]
sections:
  - { id: carts, ja: 屋台の台頭, en: The rise of the carts }
  - { id: broth, ja: スープの秘密, en: The secret of the broth }
topics:
  - { id: noodles, ja: 屋台の味, en: Cooking on wheels }
`,
  'noodle-carts/entities.yaml': `
entities:
  - id: yataitron
    name: { ja: ヤタイトロン, en: Yataitron }
    kinds: [company, ai-company]
    aliases: { ja: [ヤタイトロン], en: [Yataitron] }
  - id: donburi-capital
    name: { ja: ドンブリキャピタル, en: Donburi Capital }
    kinds: [company, investor]
    aliases: { ja: [ドンブリキャピタル, ドンブリ], en: [Donburi Capital, Donburi] }
    called: { en: ['rice bowl {company}'], ja: ['(どんぶり|丼)飯{shop}'] }
`,
  'noodle-carts/deals.yaml': `
deals:
  - id: donburi-yataitron
    from: donburi-capital
    to: yataitron
    kind: investment
    amount: { usd: 420000000000, bound: exact }
    announced: 2026-02
    status: announced
    section: carts
    facts: [yataitron-stake]
    ja: ドンブリキャピタルはヤタイトロンに4,200億ドルを出資する。
    en: Donburi Capital invests $420 billion in Yataitron.
`,
  'noodle-carts/facts.yaml': `
facts:
  - id: yataitron-stake
    section: carts
    topic: deals
    nature: fact
    entities: [yataitron, donburi-capital]
    deals: [donburi-yataitron]
    label: { ja: ヤタイトロンへの出資, en: the stake in Yataitron }
    ja: ドンブリキャピタルはヤタイトロンに4,200億ドルを出資する。
    en: Donburi Capital invests $420 billion in Yataitron.
    ask:
      ja:
        - ヤタイトロンにいくら出資された？
        - ドンブリキャピタルの出資額は？
        - ドンブリはヤタイトロンにいくら入れる？
        - ヤタイトロンへの出資はいくら？
        - ヤタイトロンが受け取る出資額を教えて
        - ドンブリキャピタルがヤタイトロンに出すお金は？
      en:
        - How much goes into Yataitron?
        - What does Donburi Capital invest in Yataitron?
        - How big is Donburi's stake in Yataitron?
        - How much money does Yataitron get from Donburi?
        - how much is donburi putting into yataitron
        - The sum that Donburi invests in Yataitron?
    related: [yataitron-broth]
  - id: yataitron-broth
    section: broth
    topic: noodles
    nature: fact
    entities: [yataitron]
    deals: []
    label: { ja: ヤタイトロンのスープ, en: the broth of Yataitron }
    ja: ヤタイトロンのスープは昆布と椎茸で仕込まれる。
    en: Yataitron simmers its broth from kelp and shiitake.
    ask:
      ja:
        - ヤタイトロンのスープは何でできている？
        - スープの材料は？
        - ヤタイトロンは何から出汁をとる？
        - スープに昆布は入っている？
        - 屋台のスープの秘密って何？
        - スープの仕込みに使うものは？
      en:
        - What is the broth of Yataitron made of?
        - Which ingredients are in the broth?
        - what goes into the broth of Yataitron
        - Is there kelp in the broth?
        - How does Yataitron simmer its broth?
        - the secret of the broth
    related: [yataitron-stake]
`,
};
