import type { Detected } from '../text/language.ts';
import { readClause, type Clause } from './clause.ts';
import { readFolded } from './readout.ts';
import { prepare } from './prepare.ts';
import { join } from './several.ts';
import type { Understanding } from './understand.ts';

/** Two names, of which to tell something: 「GoogleとAMDについて教えて」, 「AMDとAWSの扱い」. */
const ABOUT_BOTH =
  /^(?<one>[^、。?？はと]{2,16})(?:と|、|・)(?<other>[^、。?？はと]{2,16}?)(?:の(?:扱い|位置[づ付]け|立ち位置|役割|立場|こと)|について|に関して|(?=は(?:記事|どう|どんな|何)))(?:は|って|を|が|も)?、?(?:記事(?:で|内で)(?:は)?)?(?:それぞれ)?(?:教えて|説明|知りたい|どう|どんな|何|整理)?[^、。?？]{0,14}[?？。]*$/u;
const MONEY = ['r-invest', 'r-pay', 'r-money', 'r-supply', 'q-amount', 'q-compare'];

/** Of two that have nothing to do with each other, each is told of by itself. */
export function readBothAbout(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const { one, other } = ABOUT_BOTH.exec(text.trim())?.groups ?? {};
  if (one === undefined || other === undefined) return undefined;
  const { context } = readFolded(prepare(text, language, parts), text, parts);
  const [a, b, third] = context.reading.companies;
  if (!a || !b || third || context.has(...MONEY)) return undefined;
  const { graph } = parts.library;
  if ([graph.between(a, b), graph.between(b, a)].some(({ length }) => length > 0)) return undefined;
  if (graph.hasDeals(a) && graph.hasDeals(b)) return undefined;
  const clauses = [one, other].map((name) =>
    readClause(`${name}はどういう位置づけ？`, language, undefined, parts),
  );
  return join(clauses, parts);
}
