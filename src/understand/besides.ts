import type { Context } from './context.ts';

const BEFORE =
  /\b(?:besides|beside|other than|apart from|aside from|except(?: for)?|but|not counting|excluding|beyond)\s(?:the\s|just\s)?$/;
const AFTER = /^(?:社|さん)?(?:以外|のほか|の他|を除|抜き|じゃなく|ではなく)/;

/** The companies that a question sets aside: "anyone besides NVIDIA", 「NVIDIA以外に」. */
export function setAside({ reading: { folded, mentions } }: Context): string[] {
  return [
    ...new Set(
      mentions
        .filter(({ start, end }) => BEFORE.test(folded.slice(0, start)) || AFTER.test(folded.slice(end)))
        .map(({ company }) => company),
    ),
  ];
}
