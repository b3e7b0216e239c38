import type { Fields } from './told.ts';

/**
 * One step from a value to the next: a name, `*` for every entry, or a call that the vendor documents
 * as reading only, with fixed arguments. A call that makes traffic or changes anything is no step.
 */
export type Step =
  | string
  | {
      readonly call: string;
      readonly with?: readonly (string | number | boolean | Readonly<Record<string, boolean>>)[];
    };

/** What can be read from a global that a vendor's script made. */
export interface GlobalRecipe {
  readonly place: 'global';
  /** From `window`: the first is a name. */
  readonly path: readonly [string, ...Step[]];
  /** What the leaves are about, by their way from where the path ends (`*.name`); the end itself is the empty name. Other leaves are not told. */
  readonly fields: Fields;
}

/**
 * What can be read from something kept under a vendor's name. JSON (plain, percent-encoded or base64)
 * and `a=b&c=d` are opened; anything else is one leaf with the empty name.
 */
export interface StoredRecipe {
  readonly place: 'cookie' | 'storage';
  readonly name: string | RegExp;
  readonly fields: Fields;
}

export type Recipe = GlobalRecipe | StoredRecipe;
