import type { Heard } from './heard-told.ts';
import { asksLacking } from './heard-told.ts';
import type { Question } from './question.ts';
import { layersNamed } from './stands.ts';

/** Who stands in a layer … */
const MEMBERS =
  /(?:層|れいや)[^。?？]{0,10}(?:企業|会社|社名|名前|顔ぶれ|誰|どこ|めんば)|(?:企業|会社|社名|名前|顔ぶれ)[^。?？]{0,8}(?:層|れいや)|\b(?:who|which (?:companies|firms|names|players)|what (?:companies|firms|names)|names?|members|companies|firms|players)\b[^.?;]{0,40}\b(?:layers?|tiers?)\b|\b(?:layers?|tiers?)(?:'s)? (?:companies|firms|names|members|players)\b/u;
/** … and which of them put money into others. */
const OF_THEM =
  /(?:その|この)(?:うち|中|なか)(?:で|から|に)?[^。?？]{0,14}(?:出資|投資)|\bwhich (?:ones?|of (?:them|those|these))\b[^.?;]{0,24}\b(?:invests?|invested|back|backs|fund|funds|stakes?)\b|\b(?:do|does) any of (?:them|those|these)\b[^.?;]{0,16}\b(?:invest|back|fund)\b/u;
const ELSE = /なぜ|いくら|金額|されて|受け|\b(?:why|how much|amounts?|backed|funded|receiv\w*|get)\b/u;
const LONGEST = 120;

/** 「チップ層の企業名と、そのうち出資もしているのは」, "who is in the cloud layer, and which of them invest?": the members, and what each of them backs. */
export function readLayerAndBackers(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  const at = folded.search(OF_THEM);
  if (folded.length > LONGEST || at < 0 || !MEMBERS.test(folded) || ELSE.test(folded)) return undefined;
  // In whom they put it may be named like a layer.
  const [layer, second] = layersNamed(folded.slice(0, at));
  const { companies, foreign, figures } = context.reading;
  if (layer === undefined || second || companies.length + foreign.length + figures.length > 0)
    return undefined;
  const { entities, facts } = parts.library.knowledge;
  const members = [...facts.values()].find((fact) => fact.members === layer);
  const among = [...entities.values()].filter(({ layers }) => layers.includes(layer)).map(({ id }) => id);
  const of = [...entities.keys()].filter((id) => context.graph.into(id, 'investment').length > 0);
  if (!members || among.length === 0 || asksLacking(heard)) return undefined;
  return {
    kind: 'several',
    parts: [
      { kind: 'facts', ids: [members.id] },
      { kind: 'among', among, of },
    ],
  };
}
