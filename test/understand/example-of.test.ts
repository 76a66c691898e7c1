import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('of which point of a list something is an example is told with its place', () => {
  test.each([
    ['A lab folded and nobody else even blinked - merit one, two or three?', 'merit-stability', /\b2\b/],
    [
      'I dropped one assistant for another since there are so many. which of the merits is that?',
      'merit-choice',
      /\b3\b/,
    ],
    [
      'a startup gets priced at 90bn with no revenue in sight. which risk would that be filed under',
      'risk-bubble',
      /\b1\b/,
    ],
    ['the referee owns shares in one of the teams: which risk is that?', 'risk-conflict', /\b2\b/],
    ['which upside describes one bankruptcy leaving everybody else unharmed?', 'merit-stability', /\b2\b/],
    ['what risk covers young firms finding the door shut', 'risk-distortion', /\b3\b/],
    ['どこかが潰れても周りは無事だと述べているメリットはどれ？', 'merit-stability', /2/],
    ['審判が選手に賭けているような話を扱うリスクは？', 'risk-conflict', /2/],
    ['cheaper plans every month: which field of competition does this belong to?', 'compete-price', /\b3\b/],
    ['最大手が破綻しても残りの会社で業界は続いた、というのは何個目のメリット？', 'merit-stability', /2/],
    ['「使い比べて合う方にした」はどのメリットの例？', 'merit-choice', /3/],
    ['売上ゼロの会社に1兆円の値段がついた。リスクの1、2、3のどれ？', 'risk-bubble', /1/],
    ['学生の起業家がお金が足りなくてあきらめた。リスクでいうとどれですか', 'risk-distortion', /3/],
    ['大統領に連名で手紙を送る、は協力のどれにあたる？', 'coop-regulation', /4/],
  ])('%s', (text, fact, place) => {
    const reply = ask(text);
    expect(reply.facts[0]).toBe(fact);
    expect(reply.text).toMatch(place);
  });
});

describe('in which of two lists it stands, or under which horizon', () => {
  test.each([
    [
      'undercutting each other on subscription fees, is that something they compete on or cooperate on?',
      /where they compete/,
    ],
    ['agreeing on a common file format: competition or cooperation?', /where they cooperate/],
    ['Is market distortion a merit or a risk?', /risks/],
    ['the market settling into a fixed shape, is that mid term or long term', /long-term/],
    ['月額料金を下げ合うのは競争？協力？', /競争する分野/],
    ['各社が集まって役所に意見を出した。競争と協力、どっちの分野？', /協力する分野/],
    ['利益相反ってメリット？リスク？', /リスク/],
    ['国がAIの法律を作るのって短期？中期？長期？', /中期/],
  ])('%s', (text, head) => expect(ask(text).text.split(/[.。よ]/u)[0]).toMatch(head));
});

describe('what is no example of any point is said not to be found there', () => {
  test.each([
    ['robots taking over jobs, which of the risks is that?', /don't find that among/],
    ['ロボットに仕事を取られるのはどのリスク？', /見当たらない/],
  ])('%s', (text, said) => expect(ask(text).text).toMatch(said));
});

describe('what is told as the contrary, or stands in another list, is no member', () => {
  test.each([
    ['is "all-in on one firm" one of the three strategies?'],
    ["is technical partnership one of NVIDIA's strategies?"],
    ['技術提携はNVIDIAの戦略？'],
  ])('%s', (text) => expect(ask(text).text).toMatch(/^(?:No|Nope)\b|^(?:いや|ううん)/));
});
