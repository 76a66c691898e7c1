import type { Reply, Technyan } from '../../src/ask.ts';
import { loadWords } from '../../src/persona/words.ts';
import type { Language } from '../../src/text/language.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const texts: Record<string, Record<Language, string>> = {
  amount: { ja: 'Microsoftは最大50億ドルをAnthropicに出資だにゃ。', en: 'Up to $5 billion.' },
  nvidia: { ja: 'NVIDIAは最大100億ドルだにゃ。', en: 'NVIDIA: up to $10 billion.' },
  hello: { ja: 'こんにちは、テクにゃんだにゃ', en: 'Hi, I am Technyan' },
  unknown: { ja: 'わからないにゃ', en: 'The article does not say.' },
};
function reply(code: string, language: Language): Reply | undefined {
  const text = texts[code]?.[language];
  if (text === undefined) return undefined;
  return {
    language,
    kind: 'answer',
    text,
    source: code === 'hello' ? undefined : 'AI (2025-11-20)',
    facts: [],
    deals: [],
    code,
    suggestions:
      code === 'nvidia' ? [] : [{ label: language === 'ja' ? 'NVIDIAは？' : 'And NVIDIA?', code: 'nvidia' }],
  };
}
const technyan: Technyan = {
  ask({ text, language, defaultLanguage }) {
    const spoken =
      language ??
      (/[ぁ-ん]/.test(text) ? 'ja' : /\b(how|the|what)\b/i.test(text) ? 'en' : (defaultLanguage ?? 'ja'));
    const code =
      text === ''
        ? 'hello'
        : /nvidia/i.test(text)
          ? 'nvidia'
          : /microsoft/i.test(text)
            ? 'amount'
            : 'unknown';
    return reply(code, spoken)!;
  },
  say: (code, language) => reply(code, language),
  completeQuestion: (_, language) =>
    language === 'ja'
      ? ['MicrosoftはAnthropicにいくら出資？']
      : ['How much does Microsoft invest in Anthropic?'],
};
export const core = { technyan, words: loadWords(`${ROOT}locales`) };
