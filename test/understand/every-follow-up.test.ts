import { describe, expect, test } from 'vitest';
import { ask, core, talk } from '../core.ts';

const { graph } = core.library;

/** By id, in English and in Japanese. */
const NAMES: Record<string, [string, string]> = {
  microsoft: ['Microsoft', 'マイクロソフト'],
  nvidia: ['NVIDIA', 'エヌビディア'],
  ark: ['Ark Ventures', 'アーク'],
  fidelity: ['Fidelity', 'フィデリティ'],
  openai: ['OpenAI', 'OpenAI'],
  anthropic: ['Anthropic', 'アンソロピック'],
  xai: ['xAI', 'xAI'],
};
const ids = Object.keys(NAMES);
const BACKERS = ids.filter((id) => graph.outOf(id, 'investment').length > 0);
const LABS = ids.filter((id) => graph.into(id, 'investment').length > 0);

const DENIES = /doesn't|isn't|\bnot\b|\bno\b|nope|n't|ない|ません|いや|ううん/i;

const names = (reply: string, id: string): boolean => new RegExp(NAMES[id]!.join('|'), 'i').test(reply);

/** Whether a reply tells what one has in the other, or that it has nothing. */
function tells(reply: string, from: string, to: string): boolean {
  const [deal] = graph.between(from, to, 'investment');
  if (!deal) return DENIES.test(reply);
  const { usd } = deal.amount;
  const isSummed =
    usd === undefined || reply.includes(`$${usd / 1e9} billion`) || reply.includes(`${usd / 1e8}億`);
  return names(reply, from) && isSummed;
}

const isJapanese = (text: string): boolean => /[ぁ-ん]/.test(text);
const name = (id: string, text: string): string => NAMES[id]![isJapanese(text) ? 1 : 0];

const OPENERS = [
  'how much does A invest in B',
  'does A back B?',
  'AはBにいくら出資してる？',
  'AってBに投資してる？',
];

/** A talk of two turns: the stake that the first asks for, whom the second names, and the reply to it. */
interface Talk {
  from: string;
  to: string;
  other: string;
  said: string[];
  reply: string;
}

/** Every stake, and every one that there isn't, asked for and followed up; with each other company where one is named. */
function talksOf(followUp: string): Talk[] {
  const openers = OPENERS.filter((one) => isJapanese(one) === isJapanese(followUp));
  const named = followUp.includes('X') ? ids : ids.slice(0, 1);
  return openers.flatMap((opener) =>
    BACKERS.flatMap((from) =>
      LABS.flatMap((to) =>
        named
          .filter((other) => !followUp.includes('X') || (other !== from && other !== to))
          .map((other) => {
            const first = opener.replace('A', name(from, opener)).replace('B', name(to, opener));
            const said = [first, followUp.replace('X', name(other, followUp))];
            return { from, to, other, said, reply: talk(...said).at(-1)!.text };
          }),
      ),
    ),
  );
}

const faultsOf = (talks: Talk[], isRight: (one: Talk) => boolean): string[] =>
  talks.filter((one) => !isRight(one)).map(({ said, reply }) => [...said, reply].join(' | '));

describe('half a question with another company keeps the other side of the stake', () => {
  test.each(['and X?', 'what about X', 'Xは？', 'じゃあXは'])('giver: “%s”', (followUp) => {
    const talks = talksOf(followUp).filter(({ other }) => BACKERS.includes(other));
    expect(faultsOf(talks, ({ reply, other, to }) => tells(reply, other, to))).toEqual([]);
  });

  test.each(['and in X?', 'how about X', 'Xには？', 'Xだと？'])('taker: “%s”', (followUp) => {
    const talks = talksOf(followUp).filter(({ other }) => LABS.includes(other));
    expect(faultsOf(talks, ({ reply, from, other }) => tells(reply, from, other))).toEqual([]);
  });
});

/** Whether all the others who put money in are named. */
const areTold = ({ from, to, reply }: Talk) =>
  graph.into(to, 'investment').every((deal) => deal.from === from || names(reply, deal.from));

describe('who else is in it', () => {
  test.each(['who else?', 'anyone else in there', '他には？', 'ほかに誰が出してる？'])('“%s”', (followUp) => {
    const talks = talksOf(followUp).filter(
      ({ from, to }) => graph.between(from, to, 'investment').length > 0,
    );
    expect(faultsOf(talks, areTold)).toEqual([]);
  });
});

describe('a whole question in a talk is answered as it is alone', () => {
  const BEFORE = ['does Fidelity back xAI?', 'how much does Anthropic pay Microsoft', 'what are the risks'];
  const BEFORE_JA = ['FidelityはxAIに出資してる？', 'AnthropicはMSにいくら払う', 'リスクは？'];
  test.each([
    'so google owns anthropic basically, no?',
    'what do AI companies compete on, exactly?',
    'what happens if the AI market does not grow as hoped?',
    'グーグルがアンソロピックの株持ってるんでしょ',
    'AI企業はどの分野で協力してるの？',
    'スマホ業界の特徴を教えてください',
    'AI市場の2030年の予測はいくら？',
  ])('“%s”', (question) => {
    const alone = ask(question);
    for (const before of isJapanese(question) ? BEFORE_JA : BEFORE) {
      const { facts, deals } = talk(before, question).at(-1)!;
      expect([before, facts, deals]).toEqual([before, alone.facts, alone.deals]);
    }
  });
});
