import type { Claim } from '../knowledge/claims.ts';
import type { Bound, DealKind, Layer } from '../knowledge/schema.ts';
import type { Language } from '../text/language.ts';
import type { Disclosure } from './disclosure.ts';
import type { Derived, Headcount, Headed, Portion, Quantity, TalkTopic } from './kinds.ts';
import type { Lack } from './provided.ts';

export type { Claim } from '../knowledge/claims.ts';
export type { Derivation, Headcount, Quantity, TalkTopic } from './kinds.ts';

type Id = string;

/** What about a tie between two companies is asked. */
export type Aspect = 'amount' | 'date' | 'any';

/** How a question is put: whether yes or no is due, and whether it is in the negative, so that they change places. */
export interface Put {
  yes?: boolean;
  negated?: boolean;
  /** what is said of a sum's being known */
  sum?: Disclosure;
  /** whatever the deal says, what was learnt from questions like it is all but certain of a no */
  doubted?: boolean;
  /** so many of them are as is said, or they aren't: whatever else the answer would say, its negative counted in */
  counted?: boolean;
  /** whether somebody is wrong about it is asked: yes and no change places */
  wronged?: boolean;
  /** what sort of bound the sums have is asked, and told first */
  bounded?: boolean;
  /** a fact to be told by the way: it may have been meant as well */
  aside?: Id;
}

/** What is worked out of two sums. */
export type Operation = 'difference' | 'ratio' | 'share' | 'compare';

/** A question, understood: ids and values only, no words but names that the article doesn't know. */
export type Question = Put & Asked;

type Asked =
  /** one company's tie to another */
  | {
      kind: 'tie';
      from: Id;
      to: Id;
      deal?: DealKind;
      aspect: Aspect;
      claim?: Claim;
      what?: Id;
      /** it is taken to be bought; `back`: by the one that gets the stake */
      acquired?: boolean | 'back';
      /** it is taken to be over; `because`: the fact that tells why things are as they are */
      ended?: boolean;
      because?: Id;
    }
  /** money asked to flow the wrong way: it runs from `from` to `to` instead */
  | { kind: 'reversed'; from: Id; to: Id; deal: DealKind }
  /** `steps`: how far they are from each other; `brief`: beside another line, fewer ties; `beside`: what ties them besides money, or besides the stake alone */
  | { kind: 'relation'; a: Id; b: Id; steps?: boolean; brief?: boolean; beside?: boolean | 'stake' | 'pact' }
  /** who invests in … ; `all`: in every one of them; `except`: but not in these */
  | {
      kind: 'investors';
      of: Id[];
      all?: boolean;
      except?: Id[];
      unstated?: boolean;
      besides?: Id[];
      first?: boolean;
      only?: boolean;
      amount?: boolean;
      /** only those with a figure */
      stated?: boolean;
      /** those that are said to be among them, or to be all of them */
      by?: Id[];
      /** whether there are any at all */
      any?: boolean;
      /** in any one of them is enough */
      some?: boolean;
      /** in some of them, but not in all */
      partly?: boolean;
      /** none but these are asked about */
      among?: Id[];
      /** how many they are */
      count?: boolean;
      /** that one is said to put in the most */
      most?: boolean;
      headcount?: Headcount;
    }
  | {
      kind: 'investments';
      by: Id[];
      all?: boolean;
      unstated?: boolean;
      besides?: Id[];
      amount?: boolean;
      /** only those with a figure */
      stated?: boolean;
      only?: Id;
      missing?: boolean;
      /** but not this one's */
      except?: Id;
      /** how many they are */
      count?: boolean;
      headcount?: Headcount;
    }
  /** who has the most (or fewest) investors, or stakes; `number`: that there is one with so many; `whole`: how many there are */
  | {
      kind: 'counted';
      /** `all`: who is in the most deals of money, on either side */
      side: 'givers' | 'takers' | 'all';
      most: boolean;
      among?: Id[];
      greater?: Id;
      number?: number;
      whole?: boolean;
    }
  /** who backs each of some (`givers`), or what each of some backs (`takers`); `same`: whether they are said to be alike */
  | { kind: 'overlap'; of: Id[]; side: 'givers' | 'takers'; same?: boolean; any?: boolean; within?: boolean }
  /** which of a trade invest in any of some; `without`: which of them don't */
  | { kind: 'among'; among: Id[]; of: Id[]; without?: boolean }
  /** those that only give money, or only get it */
  | { kind: 'one-way'; side: 'givers' | 'takers' }
  /** all the money out of a company, or into it; `through`: who pays it, and whom it pays in turn */
  | { kind: 'purse'; of: Id; side: 'in' | 'out'; through?: true }
  /** whether each of some invests in each of others; `each`: how much each does */
  | { kind: 'holds'; by: Id[]; of: Id[]; refused?: boolean; year?: number; each?: boolean }
  /** `average`: spread evenly over the stakes that have a figure; `exists`: whether there is such a sum at all */
  | {
      kind: 'total';
      by?: Id[];
      of?: Id[];
      /** just these, whatever else those give or get */
      deals?: Id[];
      claim?: Claim;
      average?: boolean;
      exists?: boolean;
    }
  /** `greater`: the one that is said to be larger, by `factor` where one is named */
  | {
      kind: 'stakes';
      by: Id[];
      of: Id[];
      greater?: Id;
      factor?: number;
      than?: Claim['than'];
      same?: boolean;
    }
  /** two sums against each other; `perYear`: spread over the years between them */
  | {
      kind: 'calculation';
      operation: Operation;
      left: Quantity;
      right: Quantity;
      perYear?: boolean;
      claim?: Claim;
      /** the side that is said to be larger */
      greater?: 'left' | 'right';
      /** both are said to be the same */
      same?: boolean;
    }
  /** one stated sum against another, as a factor */
  | { kind: 'ratio'; first: Id; second: Id; greater?: Id }
  /** `steps`: how many it takes; `direct`: whether it takes but one */
  | { kind: 'path'; from: Id; to: Id; back?: boolean; via?: Id; steps?: boolean; direct?: boolean }
  /** `so`: whether money goes as it is said to, where that is asked and told; `amount`: what has no sum is said, too; `without`: only past this one; `members`: who stands in it, and how many */
  | { kind: 'loop'; of?: Id; so?: boolean; amount?: boolean; without?: Id; members?: boolean }
  | { kind: 'payments'; by?: Id; to?: Id; besides?: Id[] }
  /** `sole`: said to be the only supplier, which the article neither says nor denies */
  | { kind: 'supply'; by?: Id; of?: Id; what?: 'gpu' | 'cloud'; only?: Id; sole?: true; besides?: Id[] }
  /** `supplies`: not customer but supplier, and of what; `by`: whom this one both backs and supplies */
  | { kind: 'dual'; of?: Id; supplies?: 'gpu' | 'cloud' | 'any'; by?: Id }
  /** `every`: who stands in each of these, `besides`: but for some; `holds`: whether it stands as it is said to, in `layer` among others */
  | {
      kind: 'layers';
      of?: Id;
      layer?: Layer;
      holds?: boolean;
      several?: boolean;
      every?: Layer[];
      besides?: Id[];
      count?: boolean;
      distinct?: boolean;
    }
  /** `rank`: not the first, but so many places down; `weighed`: only to tell how large another sum is */
  | { kind: 'extreme'; most: boolean; deal?: DealKind; rank?: number; weighed?: boolean; anywhere?: boolean }
  /** when the stakes by some, in some, were made or announced */
  | { kind: 'dates'; by?: Id[]; of?: Id[] }
  /** `never`: those who only give, or get, what has no sum */
  | { kind: 'undisclosed'; all?: boolean; never?: 'givers' | 'takers' }
  | { kind: 'timeline'; of?: Id[] }
  | { kind: 'companies' }
  | { kind: 'announced'; date?: string }
  | ({ kind: 'derived' } & Derived)
  | Portion
  /** what a company pays out, less what the paid invest in it; `by`: only to and from this one; `side`: told of the paid */
  | { kind: 'net'; of: Id; by?: Id; side?: 'paid'; claim?: Claim }
  /** `until`: of none of the years from the one to the other is it told */
  | { kind: 'market'; year: number; until?: number; claim?: Claim }
  /** `beyond`: only those whose sum stands to one that is named as is said */
  /** `bound`: only those whose sum is such a limit; `whole`: how many there are in all, with and without a figure */
  | { kind: 'deals'; deal?: DealKind; ascending?: boolean; beyond?: Claim; bound?: Bound; whole?: boolean }
  | { kind: 'profile'; of: Id }
  /**
   * facts by rank; `polarity`: what the nearest yes/no example answers; `claim`: a figure to be set right;
   * `notOf`: a company that they were asked of, but don't name; `stranger`: a name that the article lacks, as `word` has it;
   * `located`: it was asked where this stands, `headed`: under which head, `said`: whose words it is;
   * `hedged`: a yes only to that it may be so; `sureness`: how sure it is, expected or only possible; `count`: how many
   */
  | (Headed & {
      kind: 'facts';
      ids: Id[];
      polarity?: 'y' | 'n';
      claim?: Claim;
      notOf?: Id;
      stranger?: Id;
      word?: string;
      located?: boolean;
      said?: boolean;
      hedged?: boolean;
      sureness?: boolean;
      count?: boolean;
    })
  | { kind: 'compare'; ids: Id[] }
  /** something the article lacks: an attribute, a name (`invented`: one in no list; `also`: one more), or a deal of a
   * known company; `deal`, `fact`: what it does tell of that */
  | {
      kind: 'absent';
      attribute?: Id;
      name?: Id;
      word?: string;
      also?: { name: Id; word?: string };
      others?: Id[];
      invented?: boolean;
      of?: Id;
      near: Id[];
      deal?: Id;
      fact?: Id;
    }
  /** `usd`: a sum that was named with it, which another deal may have */
  | { kind: 'no-tie'; from: Id; to: Id; deal: DealKind; usd?: number }
  | { kind: 'clarify'; ids: Id[] }
  /** `hint`: the first of them is close enough to be offered at once; `lack`: what it was asked for and doesn't tell */
  | { kind: 'unknown'; near: Id[]; hint?: boolean; lack?: Lack }
  | { kind: 'source'; facts: Id[]; deals: Id[]; sections?: Id[] }
  | { kind: 'talk'; topic: TalkTopic; seed: number }
  | { kind: 'language'; language: Language }
  | { kind: 'several'; parts: Question[] };
