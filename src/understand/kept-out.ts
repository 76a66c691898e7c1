import { clause, type Step } from './scene.ts';

/** Has no place, or no luck, where others have all the power. */
const LOSES_OUT =
  /\b(?:shut|squeezed|frozen|locked|edged|pushed|crowded|priced|kept|boxed|forced|muscled|driven|elbowed|left) (?:right )?out\b|\b(?:loses?|los(?:ing|t)|miss(?:es|ed)?) out\b|\b(?:suffers?|gets? (?:hurt|crushed|burned|burnt|stuffed|screwed|trampled|squashed|squeezed)|pays? the price|(?:gets?|has|draws?) (?:it hardest|the short (?:end|straw)|a raw deal|no chance)|left (?:behind|standing|outside|with nothing)|on the outside|out in the cold)\b|締め出|閉め出|はじ(?:き出|かれ)|弾(?:き出|かれ)|割を(?:食|く)|泣き(?:を)?(?:見|み|寝入)|とばっちり|しわ寄せ|あおりを|不利に|損(?:を)?(?:する|し|を?被)|追い(?:出|やら)|入(?:れな|れん|り込めな)|置いて(?:け|い)|蚊帳の外|困る|苦し(?:い|く|む)|しんど/;
/** And it is asked who that is. */
const WHO =
  /\b(?:who|whom|whose|which|anyone|anybody)\b|誰|だれ|どなた|どこ|どんな(?:会社|企業|とこ|ところ|人)|どういう(?:会社|企業|とこ|ところ|人)/;
/** Where some few have the power. */
const POWER = ['deep-pockets', 'oligopoly', 'big-company', 'market-distortion', 'entry-barrier'];

/** Who finds it hard to get in. */
const ENTRY = 'risk-distortion-entry';
/** Of which that is a part. */
const DISTORTION = 'risk-distortion';
/** So likely, among the first few, it is that which is talked about. */
const [LIKELY, NEAR] = [0.1, 3];

/** "Who gets shut out when the deep pockets take over?": those who want to get in, and not those who keep them out. */
const readLosers: Step = (scene) => {
  const { context, own, parts } = scene;
  const { folded, companies, figures } = context.reading;
  if (!LOSES_OUT.test(folded) || !WHO.test(folded) || !context.has(...POWER)) return undefined;
  if (companies.length + figures.length > 0 || context.yesNo) return undefined;
  const isOfPower = own.ranked
    .slice(0, NEAR)
    .some(
      ({ id, share = 0 }) =>
        share >= LIKELY && (id === DISTORTION || parts.library.parents.get(id) === DISTORTION),
    );
  return isOfPower ? { ...clause(scene, { kind: 'facts', ids: [ENTRY] }), isActed: true } : undefined;
};

/** Those who come new to it may yet come. */
const NEWCOMERS = 'new-players-may-enter';
/** Whether there is still a way in. */
const GETS_IN =
  /\b(?:(?:can|could|will|would|may|might|able|possible|room|chance|hope|shot|too late|still|even) .*\b(?:enter|br(?:ea|o)k(?:ing)? (?:in|into|through)|get(?:ting)? (?:in|into|a foot)|join|make it|compete)\b|(?:room|chance|hope|space|way in)\b.*\b(?:newcomers?|startups?|start-ups?|new \w+|small\w*))\b|入って(?:こ|来)(?:ら|)?れ(?:る|ます|そう)|入れ(?:る|ます|そう)|入り込め(?:る|ます|そう)|参入(?:でき|は(?:可能|でき)|可能|の余地|する余地|する?ちゃんす)|余地|ちゃんす|間に合|勝負でき|割り?込め/;

/** Put the other way round. */
const TOO_LATE = /\btoo late\b|手遅れ|遅い|遅すぎ/;

/** "Could a startup still break in?": it may be so, and gets harder. That barriers rise is no yes. */
const readGetsIn: Step = (scene) => {
  const { context, own, parts } = scene;
  const { folded, companies, figures } = context.reading;
  if (!context.yesNo || context.negated || companies.length + figures.length > 0) return undefined;
  const [first] = own.ranked;
  const isOfEntry = first !== undefined && (first.id === ENTRY || first.id === NEWCOMERS);
  if (!isOfEntry || (first.share ?? 0) < LIKELY || !GETS_IN.test(folded)) return undefined;
  if (!parts.library.knowledge.facts.has(NEWCOMERS)) return undefined;
  const told = { kind: 'facts' as const, ids: [NEWCOMERS, ENTRY] };
  return clause(
    scene,
    TOO_LATE.test(folded) ? { ...told, polarity: 'n' } : { ...told, polarity: 'y', hedged: true },
  );
};

/** Who is kept out, or whether one can still get in. */
export const readKeptOut: Step = (scene) => readLosers(scene) ?? readGetsIn(scene);
