import { countGraphemes } from '../text/graphemes.ts';
import type { Result, Share, Summary } from './evaluation.ts';
import type { Half } from './questions.ts';

const percent = ({ right, all }: Share): string => `${((100 * right) / Math.max(1, all)).toFixed(1)}%`;

function showShare(share: Share): string {
  return `  ${share.name.padEnd(12)} ${percent(share).padStart(6)}  ${share.right}/${share.all}`;
}

const showIds = (ids: string[]): string => (ids.length === 0 ? 'none' : `${ids.length}: ${ids.join(' ')}`);

function showResult({ question, reply, failures }: Result): string[] {
  const place =
    question.conversation === undefined ? question.kind : `${question.kind}, ${question.conversation}`;
  return [
    `${failures.length === 0 ? '✓' : '✗'} ${question.id} (${place})`,
    `    ? ${question.text.slice(0, 400).replaceAll('\n', '\n      ')}`,
    `    > [${reply.kind}] ${reply.text.slice(0, 1000).replaceAll('\n', '\n      ')}`,
    ...failures.map(({ code, detail }) => `    ! ${code}: ${detail}`),
  ];
}

/** How the misses of a half may be told: of `held-out` by their ids alone. */
const SHOW_MISSES: Record<Half, (misses: Result[]) => string[]> = {
  'held-in': (misses) => misses.flatMap(showResult),
  'held-out': (misses) => misses.map(({ question }) => `  ${question.id}`),
};

/**
 * What `npm run eval` prints of one half, line by line. Of `held-out` it shows ids only.
 * @param verbose shows the right ones of `held-in` too
 */
export function showHalf(half: Half, summary: Summary, results: Result[], verbose: boolean): string[] {
  const { median, p95, most } = summary.times;
  const right = results.filter(({ failures }) => failures.length === 0);
  return [
    `== ${half}: ${percent(summary.total)} right, ${summary.total.right} of ${summary.total.all} ==`,
    ...Object.entries(summary.shares).flatMap(([property, shares]) => [
      `by ${property}`,
      ...shares.map(showShare),
    ]),
    ...summary.lengths.map(
      (length) => `reply length ${length.language}: median ${length.median}, p95 ${length.p95} graphemes`,
    ),
    `wrongly answered (should have refused): ${showIds(summary.wronglyAnswered)}`,
    `wrongly refused (has an answer): ${showIds(summary.wronglyRefused)}`,
    `time per question: median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, most ${most.toFixed(1)} ms`,
    `misses: ${summary.misses.length}`,
    ...SHOW_MISSES[half](summary.misses),
    ...(verbose && half === 'held-in' ? ['right:', ...right.flatMap(showResult)] : []),
  ];
}

/** What `--json` may tell of a half beside ids and counts: of `held-out` no question, no key and no reply. */
const DETAILS: Record<Half, (result: Result) => object> = {
  'held-in': ({ question, reply, failures }) => ({
    text: question.text,
    conversation: question.conversation,
    reply,
    failures,
  }),
  'held-out': ({ failures }) => ({ failures: failures.map(({ code }) => code) }),
};

/** A result as data for `--json`. */
export function toRecord(result: Result): object {
  const { question, half, reply, failures, elapsedMs } = result;
  const { id, language, kind, topic } = question;
  const length = countGraphemes(reply.text);
  const right = failures.length === 0;
  return {
    id,
    half,
    language,
    kind,
    topic,
    right,
    length,
    elapsedMs,
    replyKind: reply.kind,
    ...DETAILS[half](result),
  };
}

/** The languages of a summary whose share right is below the least, each as a line. */
export function showTooLow(half: Half, summary: Summary, least: number): string[] {
  return summary.shares.language
    .filter(({ name, right, all }) => name !== 'either' && 100 * right < least * all)
    .map((share) => `${half}: ${share.name} has ${percent(share)} right, at least ${least}% are needed`);
}
