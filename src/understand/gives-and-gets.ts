const NAME = String.raw`[\p{L}\p{N}.]+(?: [A-Z][\p{L}]+)?`;
const MONEY = '(?: (?:it|that|all of it|the (?:money|cash|funds|dollars)|money|cash|paid))?';
/** "A is the one investing, B pockets it", 「投資したのがAで、もらったのがB」: the one gives, and the other gets. */
const ENGLISH = new RegExp(
  String.raw`(?<=^|[.,;:!?…]\s|\b(?:and|that|because) )(?<by>${NAME}) (?:is|was|'s)? ?(?:the (?:one|party|side)(?: who| that)?(?:'s| is| was)? )?(?:the )?(?<act>invest(?:ing|s|ed|or)|pay(?:ing|s|er)|paid|fund(?:ing|s|ed)|giv(?:ing|es|er)|gave|backs|backing|backer|puts? (?:the |in |up ){0,12}(?:money|cash)(?: in| up)?|putting (?:the |in |up ){0,12}(?:money|cash)(?: in| up)?)${MONEY}(?:,| and|;|,? while|\.) (?<of>${NAME}) (?:is|was|'s)? ?(?:the (?:one|party|side)(?: who| that)?(?:'s| is| was)? )?(?:the )?(?:pocket(?:s|ed|ing)?|receiv(?:es?|ed|ing|er)|recipient|gets?|got|getting|tak(?:es|ing)|took|collect(?:s|ed|ing)?|(?:being |gets? )?paid)${MONEY}(?=[.,;!?…]|$)`,
  'giu',
);
const JAPANESE_GIVES =
  '(?:投資|出資|支払い?|払|お?金を出|出資を?|カネを出)(?:し|っ|い)?(?:て(?:い)?る|た|ている|う|す|した)?';
const JAPANESE_GETS =
  '(?:お?金を|それを|出資を)?(?:もら|受け取|受け|貰|いただ)(?:っ|い)?(?:て(?:い)?る|た|ている|う|る)?';
const JAPANESE = new RegExp(
  `(?<act>${JAPANESE_GIVES})(?:ほう|方|側)?(?:の)?(?:は|が)(?<by>[^、。はがの]{2,20}?)(?:で|だし|なんだし|で(?:あ|い)って)?、(?:(?:お?金を)?${JAPANESE_GETS})(?:ほう|方|側)?(?:の)?(?:は|が)(?<of>[^、。はがの]{2,20}?)(?=(?:だ|です|なん|だって|で)?[^、。]{0,6}(?:[。、!！?？]|$))`,
  'gu',
);

const verbOf = (act: string): string => (/^pa(?:y|id)/iu.test(act) ? 'pays' : 'invests in');
const verbJa = (act: string): string => (/払/u.test(act) ? 'に払っている' : 'に投資した');

/** Of "A is the one investing, B pockets it" what it comes to: "A invests in B". */
export const givesToOne = (text: string): string =>
  text
    .replace(ENGLISH, (...args) => {
      const { by, act, of } = args.at(-1) as Record<'by' | 'act' | 'of', string>;
      return `${by} ${verbOf(act)} ${of}`;
    })
    .replace(JAPANESE, (...args) => {
      const { by, act, of } = args.at(-1) as Record<'by' | 'act' | 'of', string>;
      return `${by}が${of}${verbJa(act)}`;
    });
