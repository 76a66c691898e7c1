import type { Knowledge } from '../knowledge/load.ts';
import type { Language } from '../text/language.ts';
import { fold } from '../text/fold.ts';
import { mayFind } from '../text/gate.ts';
import { UNSPACED } from '../text/tokens.ts';

/** Puts a company's name in place of what it is called by, in a folded text. */
export type NameCalled = (folded: string) => string;

/** Words that may stand for any company, of which one says what it makes, sells or is run by. */
const HEADS: Record<Language, Record<string, string>> = {
  en: {
    '{company}':
      '(?:company|firm|giant|titan|behemoth|house|outfit|crew|lot|side|gang|bunch|team|shop|lab|startup|place|people|folks)',
    '{maker}': '(?:maker|seller|vendor|merchant|landlord|owner)',
  },
  ja: {
    '{company}': '(?:の?(?:親会社|会社|企業|開発元|作り手|中の人)|の(?:とこ(?:ろ)?|ほう|方))',
    '{maker}':
      'を?(?:作って(?:い)?る|作った|つくって(?:い)?る|つくった|売って(?:い)?る)(?:とこ(?:ろ)?|会社|企業|社|ほう|方)',
    '{shop}': '屋(?:さん)?',
  },
};

/** A whole trade is one company where it gives or gets money, and nobody asks which. */
const IN_DEAL =
  '(?=(?:は|が|に|へ|から)[^。]*(?:払|出資|投資|入れ|いくら|なんぼ))(?![^。]*(?:誰|だれ|どこ|名前|何社|ほか|他に|以外))';

/** What `(a|b)` and the words in braces stand for; all else is taken as it is written. */
function sourceOf(written: string, language: Language): string {
  const parts = fold(written).split(/(\{\w+\}|[(|)?])/u);
  return parts
    .map((part) => {
      const head = HEADS[language][part];
      if (head !== undefined) return head;
      if (part === '(') return '(?:';
      return /^[|)?]$/u.test(part) ? part : part.replaceAll(/[.*+^$[\]\\{}]/gu, String.raw`\$&`);
    })
    .join('');
}

/** "A GPU seller" is any; so is what stands in a layer. */
const ofEnglish = (source: string): RegExp =>
  new RegExp(String.raw`(?<!\b(?:an?|any|some|every|another|one) )\b${source}\b(?!'? ?layer)`, 'g');

/** Builds what finds companies that are called otherwise: "the chip firm", "Sam's shop", 「クロード作ってるとこ」. */
export function buildNameCalled({ entities }: Pick<Knowledge, 'entities'>): NameCalled {
  const found = [...entities.values()].flatMap(({ name, called, calledInDeals }) => {
    const patterns = [
      ...called.en.map((one) => ofEnglish(sourceOf(one, 'en'))),
      ...called.ja.map((one) => new RegExp(sourceOf(one, 'ja'), 'g')),
      ...calledInDeals.ja.map((one) => new RegExp(sourceOf(one, 'ja') + IN_DEAL, 'g')),
    ];
    return patterns.map((pattern) => ({
      pattern,
      named: fold(name.en),
      isJapanese: UNSPACED.test(pattern.source),
    }));
  });
  return (folded) => {
    const isJapanese = UNSPACED.test(folded);
    return found.reduce(
      (text, { pattern, named, isJapanese: isOfIt }) =>
        (isOfIt && !isJapanese) || !mayFind(pattern, text) ? text : text.replace(pattern, named),
      folded,
    );
  };
}
