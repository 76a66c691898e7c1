import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { listCalled, pointOf } from './belongs.ts';
import type { Clause } from './clause.ts';
import { isInvented, readFakeItem } from './fake-item.ts';
import { itemsIn } from './items.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** One of what is listed is to be said. */
const CHOOSES =
  /\b(?:which|who|one of|what|pick|spot|name|find|identify|only one|single|(?:the )?odd one)\b|どれ|どの|一つ|ひとつ|1つ|当てて|見つけ|みつけ|探し|選んで|教えて|(?:は|のは|ものは)(?:[?？。\s]|$)|(?:もの|項目|やつ|の)(?:を|は)/;
/** Words for the one that has got in among them. */
const IMPOSTOR =
  /\b(?:impost[eo]rs?|intruders?|fakes?|odd (?:one|man) out|outlier|misfit|made[- ]up|smuggled|snuck|sneaked|slipped in|got in by mistake|wrongly listed|bogus|planted|interloper|decoy|ringer|stowaway|infiltrator|a lie|is false)\b|偽物|にせもの|嘘|紛れ込|まぎれ込|まぎれこ|混じって|混ざって|仲間(?:外れ|はずれ|じゃない)|部外者|よそ者|浮いて|間違い(?:が|を|は|だ)|だみ(?=[がはをのだ。?？]|$)/;
/** … and it is the one that isn't on the list. */
const NOT_ON =
  /\b(?:not|never|isn't|aren't|wasn't|doesn't|don't|no|missing from|absent from|outside|odd one out)\b|(?:では|じゃ|で)(?:ない|ありません)|(?:に|と)?(?:入|含|挙|数え|当て|該当し|属し|載)(?:って|まれ|げられ|られ|はま)?[^、。?？]{0,5}(?:ない|ません)|(?:以外|外れ|仲間はずれ|違う)/;
/** What the list is of, in the words that ask. */
const ASKS_OF: readonly RegExp[] = [
  /(?=\b(?:under|among|amongst|as|of|in|on|to|with|for|from) (?:the |its |an? |any |one |their |our |being ){0,12}(?:(?:list(?:ed)?|heading|three|four|article's|part|one|member) (?:of (?:the )?)?){0,12}(?<all>[a-z][a-z' -]{2,40}?)(?: (?:in|by|of|at|according|here|there|list|section|heading|column|side|bucket|camp|ones?)\b[^?.!:;]*)?[?.!,:;])/g,
  /\b(?:is|are|isn't|aren't) (?:not |n't )?(?:an? |any |the |one of the )?(?<all>[a-z][a-z' -]{2,30}?)(?: (?:in|by|of|at|according|here|there)\b[^?.!:;]*)?[?.!,:;]/g,
  /(?:^|[、。:：\s]|うち|中で|ひとつ|一つ|1つ)(?:だけ|で、?)?(?<all>[\p{sc=Han}ぁ-んーa-z]{1,18}?)(?:として|の(?:一つ|中|うち|側))?(?:に|で|と|では|じゃ)?(?:は|も)?(?:入|含|挙|数え|当て|該当|属|載|ない|ありません)/gu,
  /(?<all>[\p{sc=Han}ぁ-んー]{2,10}?)(?:以外|の仲間はずれ)/gu,
  // The list by its name, whatever stands around it.
  /\b(?<all>(?:features|traits|characteristics|marks) of (?:the )?\w+(?: industry)?)\b/g,
  /\b(?<all>merits?|benefits?|upsides?|advantages?|risks?|dangers?|downsides?|drawbacks?|compet(?:e|es|ing|ition)|co-?operat(?:e|es|ing|ion)|collaborat(?:e|es|ing|ion))\b/g,
  /(?<all>めりっと|利点|でめりっと|りすく|危険|競争(?:する)?(?:分野|領域)?|協力(?:する)?(?:分野|領域)?|(?:ai|すまほ|くらうど)業界の特徴)/gu,
];
/** Verbs for what the fields of one list have in common. */
const FIELDS: [RegExp, string][] = [
  [/^compet/, 'fields of competition'],
  [/^(?:co-?operat|collaborat)/, 'fields of cooperation'],
  [/^競争/, '競争する分野'],
  [/^協力/, '協力する分野'],
];
const fieldsOf = (all: string): string => FIELDS.find(([verb]) => verb.test(all))?.[1] ?? all;

/** The list that the words behind the items ask of. */
function listAsked(asking: string, library: Library): ReturnType<typeof listCalled> {
  for (const pattern of ASKS_OF)
    for (const { groups } of `${asking}.`.matchAll(pattern)) {
      const all = groups?.['all']?.replace(/^.*?(?:うち|中で|中に|だけ|もの|つだけ)/u, '').trim() ?? '';
      const list = [all, all.replace(/^.*の(?=..)/u, '')]
        .filter(({ length }) => length > 1)
        .map((one) => listCalled(fieldsOf(one), library))
        .find(Boolean);
      if (list) return list;
    }
  return undefined;
}

const LEAST_ITEMS = 3;
/** 「AとBとCのうち、…」: what is listed ends there. */
const OUT_OF = /の(?:うち|中)(?:で|から)?(?=[、,])/u;
/** Asks along with the items, and is none of them. */
const ASKS = /^(?:which|what|どれ|どの|この(?:中|うち)|.$)|として/;

/** The other list of the article that has it for a point: the contrary one first. */
function elsewhere(item: string, own: string, library: Library): { id: string; under: string } | undefined {
  const { facts, lists } = library.knowledge;
  const opposite = facts.get(own)?.opposite;
  const { topic } = facts.get(own)!;
  const isList = ({ points }: Fact) =>
    points.length >= LEAST_ITEMS && points.every((id) => facts.get(id)!.points.length < LEAST_ITEMS);
  const alike = [...facts.values()].filter((one) => one.topic === topic && isList(one));
  const others = [opposite ?? [], alike.map(({ id }) => id), lists.map(({ id }) => id)].flat();
  for (const under of others) {
    if (under === own) continue;
    const id = pointOf(item, facts.get(under), library);
    if (id !== undefined) return { id, under };
  }
  return undefined;
}

/**
 * "A, B, C: one of these is not filed under risks. Which?", 「A、B、C。一つだけメリットではありません。」: the one that isn't on
 * the list, with the list that it is on.
 */
export function readOddOfList(text: string, parts: Understanding): Clause | undefined {
  // "R&D" is one thing.
  const typed = text.replace(/\bR ?& ?D\b/giu, 'research');
  const folded = fold(typed);
  const isOdd = [NOT_ON, IMPOSTOR].some((way) => way.test(folded)) || isInvented(folded);
  if (!isOdd || !CHOOSES.test(folded)) return undefined;
  const asTyped = itemsIn(typed.replace(OUT_OF, '$&。')).filter(
    (item) => ![NOT_ON, IMPOSTOR, ASKS].some((way) => way.test(fold(item))),
  );
  const items = asTyped.map(fold);
  const last = items.at(-1) ?? '';
  if (items.length < LEAST_ITEMS) return undefined;
  const [before, after] = [
    folded.slice(0, Math.max(0, folded.indexOf(items[0]!))),
    folded.slice(folded.lastIndexOf(last) + last.length),
  ];
  const { library } = parts;
  const list = listAsked(after, library) ?? listAsked(before, library);
  const odd = list ? items.filter((item) => pointOf(item, list, library) === undefined) : [];
  const place = list && odd.length === 1 ? elsewhere(odd[0]!, list.id, library) : undefined;
  if (!list || !place)
    return readFakeItem(text, { items: asTyped, around: `${before} ${after}`, list }, parts);
  const question = {
    kind: 'facts' as const,
    ids: [place.id],
    headed: true,
    under: place.under,
    notUnder: list.id,
    odd: true,
  };
  return { ...clauseOf(text, question, parts), isOfTold: true };
}
