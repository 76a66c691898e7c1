import { FIGURES_JA } from './comment-figures.ts';
import type { Ask, Theme } from './paired-themes.ts';

/** Two figures that she names as the grounds of her worry. */
const FIGURES: Ask = {
  words: new RegExp(String.raw`${FIGURES_JA}|\b(?:numbers?|figures?|stats?|statistics|data(?! cent))\b`, 'u'),
  ids: ['anthropic-depreciation', 'openai-loss-2028'],
};
const OF_SUMS =
  /出資|投資額|市場規模|成長率|評価額|\b(?:stakes?|invest(?:s|ed)|backers?|market size|growth rates?|valuations?)\b/u;

/** What worries her, and in which figures: the figures are asked for beside it, not only called hers. */
const WORRY: Theme = {
  asks: [
    {
      words:
        /(?:心配|懸念|不安|疑問|気がかり|怪し|ばぶるっぽい|引っかか)[^、。?？]{0,12}(?:[、。?？+]|と(?=、|その|それ|根拠|裏))[^。?？]{0,16}(?:数字|数値|でた)|\b(?:worr(?:y|ies|ied|ying)|doubts?|concerns?|concerned|fears?|uneasy|nervous|misgivings?|bothers?|bugs)\b[^?.!]{0,24}(?:[,;?.+&]|\b(?:and|plus|with)\b)[^?.!]{0,24}\b(?:numbers?|figures?|stats?|statistics|data)\b/u,
      ids: ['comment-sustainable'],
    },
    FIGURES,
  ],
  not: OF_SUMS,
};

/** What would end it, and the figures that point that way. */
const BURST: Theme = {
  of: /懸念|心配|不安|裏[付ず]|根拠|気にな|\b(?:worr\w+|doubts?|concerns?|fears?|back(?:s|ing)? (?:it|that|this|up)|evidence|cite\w*)\b/u,
  asks: [
    {
      words:
        /(?:崩壊|崩れ|はじけ|弾け|破裂)[^。?？]{0,8}(?:条件|きっかけ|引き金|とき|時|場合|もと)|(?:何|どう|どんな)[^。?？]{0,10}(?:崩壊|崩れ|はじけ|弾け|破裂)|\b(?:what|when|how|triggers?|conditions?)\b[^?.!]{0,32}\b(?:bursts?|pops?|collapses?|crash(?:es)?|implodes?)\b/u,
      ids: ['comment-if-no-growth'],
    },
    FIGURES,
  ],
  not: OF_SUMS,
};

/** Whether one failure is felt by all, and why it is as it is. */
const ONE_FAILS: Theme = {
  of: /\b(?:one|an?|single)\b[^?.!,]{0,24}\b(?:fail\w*|collaps\w*|goes? (?:bust|under)|bankrupt\w*|dies|stumbl\w*|bust)\b|(?:1|一|単一|どこか|ひとつ)[^、。?？]{0,6}(?:社|企業|会社)[^、。?？]{0,4}(?:こけ|失敗|潰れ|つぶれ|破綻|倒産|つまず|だめ|駄目)|(?:らぼ|社|企業|会社)が?(?:1|一|ひと)つ(?:が)?(?:こけ|失敗|潰れ|つぶれ|破綻|倒産|だめ)/u,
  asks: [
    {
      words:
        /業界|\b(?:industry|sector|everyone|everybody|the (?:rest|others))\b|連鎖|共倒れ|道連れ|(?<=失敗|破綻|倒産)の?(?:影響|波及)/u,
      ids: ['merit-stability-failure'],
      denies: true,
    },
    {
      words: /なぜ|なんで|どうして|理由|根拠|わけ(?:も|は|を|[?？])|\b(?:why|how come|reasons?)\b/u,
      ids: ['merit-stability-spread'],
    },
  ],
  not: /生き残|耐え|大丈夫|平気|びくとも|限定|小さ|軽微|ない(?:、|って|と|の)|ません|\b(?:survives?|fine|ok(?:ay)?|withstand\w*|shrug\w*|cope\w*|limited|safe)\b/u,
};

/** All the causes, and what is done about the first of them. */
export const CAUSES: Theme = {
  asks: [
    {
      words:
        /(?:理由|背景|要因|原因)[^。?？]{0,8}(?:三|3)|(?:三|3)(?:つ|個)?の(?:理由|背景|要因|原因)|\b(?:three|3|all)\b[^?.]{0,14}\b(?:reasons?|causes?|factors?|drivers?)\b|\b(?:reasons?|causes?|background)\b[^?.]{0,32}\b(?:three|3)\b/u,
      ids: ['reasons-three'],
    },
    {
      words:
        /(?:(?:1|一)(?:つ|番|点)目|最初(?:の|に)|不確実性)[^。?？]{0,22}(?:手(?:を|も|は|[?？。]|$)|打ち手|戦略|作戦|策|やって(?:い)?る)|\b(?:first|number one|uncertainty)\b[^?.]{0,40}\b(?:tactics?|strateg(?:y|ies)|investors? (?:do|does|use|play))|\b(?:tactics?|strateg(?:y|ies)|(?:things?|what) investors (?:do|use|play))\b[^?.]{0,40}\b(?:first|number one|uncertainty)\b/u,
      ids: ['uncertainty-strategies'],
    },
  ],
  not: /いくら|めりっと|りすく(?!分散|を?分散)|\b(?:how much|merits?|downsides?|upsides?)\b/u,
};

/** What somebody has left if another fails, and the figures of her worry. */
const LEFT: Theme = {
  of: /懸念|心配|不安|裏[付ず]|気にな|\b(?:worr\w+|doubts?|concerns?|fears?)\b/u,
  asks: [
    {
      words:
        /(?:失速|こけ|つまず|倒れ|だめにな|潰れ|つぶれ)[^。?？]{0,24}(?:残|頼|どうな)|\b(?:left|fall(?:s)? back)\b[^.?!]{0,30}\bif\b|\bif\b[^.?!]{0,40}\b(?:left|fall(?:s)? back)\b/u,
      ids: ['comment-fallback'],
    },
    FIGURES,
  ],
  not: OF_SUMS,
  named: true,
};

/** What is feared, each beside what bears it out. */
export const WORRIES: readonly Theme[] = [WORRY, BURST, LEFT, ONE_FAILS];
