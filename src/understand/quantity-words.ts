/** Says of every one what may be so of some: "will every company be acquired", 「全部の企業が買収される」. */
const EVERY =
  /\b(?:every|each|all)(?: (?:of )?(?:the|these|those))?(?: \w+){0,2} (?:compan(?:y|ies)|firms?|labs?|players?|start-?ups?|one of them)\b|\b(?:everyone|everybody|all of them|they (?:will )?all)\b|(?:全部|すべて|全て|あらゆる|どの|全)(?:の)?(?:企業|会社|らぼ|社)(?:が|は|も)|(?:みんな|全員|全社)(?:が|は|も)?/;
const SOME = /\bsome (?:companies|firms|players)\b|\bof some\b/;

/** Whether a folded text says of all what a statement says of some. */
export const saysAllOfSome = (folded: string, statement: string): boolean =>
  SOME.test(statement) && EVERY.test(folded) && !SOME.test(folded);
