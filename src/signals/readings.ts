import { toldOf } from './about.ts';
import { labelsOf, type Labels } from './labels.ts';
import { allVendors } from './vendors.ts';
import { leavesOf, mostPairs, packedJsonIn, pair, pairsIn } from './pairs.ts';
import type { GlobalRecipe, Recipe, Step, StoredRecipe } from './recipe.ts';
import type { Pair, Told } from './told.ts';
import type { Vendor } from './vendor.ts';

/** A recipe, and whose it is. */
export interface Readable<One extends Recipe = Recipe> {
  readonly vendor: Vendor;
  readonly recipe: One;
  /** How the trace is shown: `optimizely.get("state")`, or the name that it is kept under. */
  readonly shown: string;
}

function shownStep(step: Step): string {
  if (step === '*') return '[]';
  if (typeof step === 'string') return `.${step}`;
  return `.${step.call}(${(step.with ?? []).map((one) => JSON.stringify(one)).join(', ')})`;
}

/** A path as people who know scripts would write it. */
function shownPath([root, ...steps]: GlobalRecipe['path']): string {
  return root + steps.map(shownStep).join('');
}

let globals: readonly Readable<GlobalRecipe>[] | undefined;
let stored: readonly Readable<StoredRecipe>[] | undefined;

/** Every recipe for globals. Made when first asked for. */
export function globalReadables(): readonly Readable<GlobalRecipe>[] {
  globals ??= allVendors().flatMap((vendor) =>
    (vendor.reads ?? []).flatMap((recipe) =>
      recipe.place === 'global' ? [{ vendor, recipe, shown: shownPath(recipe.path) }] : [],
    ),
  );
  return globals;
}

function storedReadables(): readonly Readable<StoredRecipe>[] {
  stored ??= allVendors().flatMap((vendor) =>
    (vendor.reads ?? []).flatMap((recipe) =>
      recipe.place === 'global' ? [] : [{ vendor, recipe, shown: String(recipe.name) }],
    ),
  );
  return stored;
}

/** The recipes for what is kept under a name. */
export function readablesOf(place: 'cookie' | 'storage', name: string): readonly Readable<StoredRecipe>[] {
  return storedReadables().filter(
    ({ recipe }) =>
      recipe.place === place && (typeof recipe.name === 'string' ? recipe.name === name : recipe.name.test(name)),
  );
}

const labels = new Map<Recipe, Labels>();

function labelsFor(recipe: Recipe): Labels {
  const known = labels.get(recipe);
  if (known) return known;
  const made = labelsOf(recipe.fields);
  labels.set(recipe, made);
  return made;
}

/** Values that say that there is nothing. */
const nothing = new Set(['', 'null', 'undefined', '{}', '[]', 'NaN', '-']);

/** Only what a recipe names is told: the rest of what a script keeps is its own business. */
function told({ recipe, shown }: Readable, pairs: readonly Pair[]): readonly Told[] {
  const labelOf = labelsFor(recipe);
  const named = pairs.filter(([name, value]) => labelOf(name) !== null && !nothing.has(value));
  return toldOf(named, labelOf).map((one) => ({
    ...one,
    field: one.field === '' ? shown : /^[[.]/.test(one.field) ? shown + one.field : `${shown}.${one.field}`,
    way: 'held',
  }));
}

/** What a global says, from the JSON that was read at the end of its path. */
export function toldByGlobal(readable: Readable<GlobalRecipe>, json: string): readonly Told[] {
  try {
    return told(readable, leavesOf(JSON.parse(json)));
  } catch {
    return [];
  }
}

function decodedText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function storedPairs(value: string): readonly Pair[] {
  const text = value.includes('%') ? decodedText(value) : value;
  if (/^".*"$/s.test(text)) return [pair('', text.slice(1, -1))];
  const json = packedJsonIn(text);
  if (json !== undefined) return leavesOf(json);
  if (/^[\w$.-]{1,60}=[^=]/.test(text)) return pairsIn(text, /[&|;]/).slice(0, mostPairs);
  return [pair('', text)];
}

/** What a cookie or an entry of a storage says. */
export function toldByStored(readable: Readable<StoredRecipe>, name: string, value: string): readonly Told[] {
  return told({ ...readable, shown: name }, storedPairs(value));
}
