import { fold } from '../text/fold.ts';
import { look } from './look.ts';
import type { Understanding } from './understand.ts';

/** "Say I'm Anthropic. Who pays me?", 「もし自分がMicrosoftだったら、…」: the asker speaks as a company. */
const ENGLISH =
  /^(?:(?:so|ok|okay|and|now|well|hey)[, ]+){0,12}(?:let'?s say|say|suppose|supposing|imagine|pretend|assume|assuming|if|as if)(?: that)? (?:i'?m|i am|i were|i was|we'?re|we are|we were|you'?re|you are|you were|to be) (?:(?:the |its )?(?:ceo|boss|head|cfo|chief|chairman|president|founder) (?:of|at) )?(?<name>[^,.;:!?]{2,24}?)(?:[,.;:…]+\s*|\s+)(?:(?:and|so|then|now) )?(?<rest>(?:\S+ ){2,}\S.*)$/isu;
/** "Act as Jensen Huang and tell me …" */
const ACTED =
  /^(?:(?:so|ok|okay|and|now|please) ){0,12}(?:act|speak|talk|answer|respond|reply) (?:as|like)(?: if you(?:'re| are| were))? (?<name>[^,.;:!?]{2,24}?)(?:[,.;:…]+\s*(?:and )?|\s+and\s+)(?<rest>(?:\S+ ){2,}\S.*)$/isu;
const JAPANESE =
  /^(?:もし|もしも|仮に)?(?:自分|わたし|私|僕|俺|うち|あなた|きみ)が(?<name>[^、。]{2,16}?)(?:だったら|だとしたら|なら|だとして|の立場なら)[、,]?(?<rest>.{6,})$/su;

const ONLY_PLAYED =
  /^(?:(?:so|ok|okay|and|now|please) ){0,12}(?:pretend|act|speak|talk|answer|respond|reply)\b/iu;

const [SUBJECT, OWN] = [/\b(?:i|me|we|us|you)\b(?!')/giu, /\b(?:my|our|your)\b/giu];
const SUBJECT_JAPANESE = /(?:自分|わたし|私|僕|俺|うち)(?=[はがのにをへも])/gu;

/** A message in which the asker plays a company, with the company's name where it speaks of itself. */
export function outOfRole(text: string, parts: Understanding): string {
  const { name, rest } = (ENGLISH.exec(text) ?? ACTED.exec(text) ?? JAPANESE.exec(text))?.groups ?? {};
  if (name === undefined || rest === undefined) return text;
  // A head who is played stands for the company.
  const called = parts.nameCalled(fold(name));
  const self = called === fold(name) ? name : called;
  const { folded, spots } = look(called, parts);
  const [spot] = spots.spots;
  const isCompany =
    spot?.senses.some(({ type }) => type === 'entity') && spot.end - spot.start >= folded.length - 4;
  // Whoever else is played asks as anybody does.
  if (!isCompany) return ONLY_PLAYED.test(text) ? rest : text;
  const told = rest
    .replaceAll(/\b(i|we|you)'m\b/giu, `${self} is`)
    .replaceAll(OWN, `${self}'s`)
    .replaceAll(SUBJECT, self)
    .replaceAll(SUBJECT_JAPANESE, self);
  return fold(told).includes(fold(self)) ? told : `${self}: ${told}`;
}
