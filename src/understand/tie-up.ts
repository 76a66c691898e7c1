import type { Graph } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';

/** The pact of several, of nobody in particular: "the three-way deal", 「三社提携」. */
const TIE_UP =
  /(?:三|3)[社者](?:間|の|で|が|による)?(?:提携|合意|発表|連携|契約|の話|の件|ていけい)|業務提携|\b(?:three|3)[- ](?:way|party|company|firm|cornered)\b|\btri(?:partite|lateral|o)\b|\b(?:tie-?ups?|pact|alliance)\b/;

/** The stakes that were announced together with a tie-up which a folded text names; none where it names none. */
export function stakesOfTieUp(folded: string, { all }: Pick<Graph, 'all'>): Deal[] {
  if (!TIE_UP.test(folded)) return [];
  const tied = all.filter(({ kind, announced }) => kind === 'partnership' && announced !== undefined);
  const isTied = ({ kind, announced, to }: Deal) =>
    kind === 'investment' && tied.some((one) => one.announced === announced && one.to === to);
  return all.filter(isTied);
}
