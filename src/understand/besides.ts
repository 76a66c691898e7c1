import type { Context } from './context.ts';
import type { Mention, Reading } from './reading.ts';

const BEFORE =
  /\b(?:besides|beside|other than|apart from|aside from|except(?: for)?|but|not counting|excluding|beyond)\s(?:the\s|just\s)?$/;
const AFTER = /^(?:社|さん)?(?:以外|のほか|の他|を除|抜き|じゃなく|ではなく)/;
const JOINS = /^(?:社|さん)?\s?(?:と|、|・|や|か|,|\/|＆|&|and|or|nor|, and|, or)\s?$/;

/** A name with those that are joined to it, on both sides: 「AとB以外」, "besides A and B". */
export function withJoined({ folded, mentions }: Reading, mention: Mention): Mention[] {
  const at = mentions.indexOf(mention);
  const isJoined = (index: number) =>
    JOINS.test(folded.slice(mentions[index - 1]?.end ?? 0, mentions[index]?.start ?? 0));
  let [first, last] = [at, at];
  while (first > 0 && isJoined(first)) first--;
  while (last + 1 < mentions.length && isJoined(last + 1)) last++;
  return mentions.slice(first, last + 1);
}

/** The companies that a question sets aside: "anyone besides NVIDIA", 「NVIDIA以外に」. */
export function setAside({ reading }: Context): string[] {
  const { folded, mentions } = reading;
  return [
    ...new Set(
      mentions
        .filter(({ start, end }) => BEFORE.test(folded.slice(0, start)) || AFTER.test(folded.slice(end)))
        .flatMap((mention) => withJoined(reading, mention))
        .map(({ company }) => company),
    ),
  ];
}
