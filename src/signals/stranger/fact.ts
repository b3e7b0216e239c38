/** What is compared, in the order people read it. */
export const factKinds = ['price', 'product', 'headline', 'experiment', 'json-ld', 'open-graph'] as const;

export type FactKind = (typeof factKinds)[number];

/** One thing that a picture of a page states. */
export interface Fact {
  readonly kind: FactKind;
  /** The same thing has the same key in every picture of the page. */
  readonly key: string;
  /** `firm`: the key names one thing (an id, a product's number, a property). `loose`: the key names a row of them. */
  readonly grip: 'firm' | 'loose';
  /** Where it stands, in the page's own words: `h1`, `og:title`, `Product.offers.price`. */
  readonly label: string;
  readonly value: string;
}

/** A page at one moment, for one visitor. */
export interface Picture {
  readonly facts: readonly Fact[];
  /** Text of the scripts that stand in the page. */
  readonly scripts: string;
}

/** The pictures of one address. */
export interface Pictures {
  /** The page as it stands in the tab, after its scripts. */
  readonly live: Picture;
  /** What the site served to this person, where the browser still has it. */
  readonly given: Picture | null;
  /** What the site served to a stranger, one time and another. */
  readonly first: Picture;
  readonly second: Picture;
}

/** Who put a thing there. `unknown`: what was served to this person is not known any more. */
export type Maker = 'server' | 'script' | 'unknown';

/** One thing that is not the same for a stranger. */
export interface Difference {
  readonly kind: FactKind;
  readonly label: string;
  /** `differs`: both strangers got the same, and it is not what is here. `changes`: each of the three is another. */
  readonly manner: 'differs' | 'changes';
  readonly maker: Maker;
  /** Null where this person has nothing. */
  readonly yours: string | null;
  /** Each once; none where a stranger has nothing. */
  readonly theirs: readonly string[];
}

/** What a comparison came to. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** Things that stand in all the pictures. */
  readonly compared: number;
  /** Things that only a script made: what a stranger's browser would make of them is not known. */
  readonly apart: number;
}

/** Longest value of a fact, in UTF-16 units. */
export const longestValue = 200;

/** Most facts of one kind in one picture. */
export const mostFacts = 600;

/** Text as people read it: one line, without invisible characters and icons, cut. */
export function oneLine(text: string): string {
  return text
    .slice(0, 10 * longestValue)
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Cc}\p{Co}\s]+/gu, ' ')
    .trim()
    .slice(0, longestValue);
}
