import { isFleeting, isSame, isTime } from './essence.ts';
import { factKinds, type Comparison, type Difference, type FactKind, type Maker, type Pictures } from './fact.ts';
import { rotates, sideOf, type Side, type Stated } from './side.ts';

/** Most differences told of. */
const mostDifferences = 200;

/** The pictures of a page as far as they state one kind of facts. */
interface Sides {
  readonly kind: FactKind;
  readonly live: Side;
  readonly given: Side | null;
  readonly first: Side;
  readonly second: Side;
  /** Whether one stranger sees things that the other does not: then nothing follows from a thing that is missing. */
  readonly rotating: boolean;
  /** Text of the scripts that strangers were served. */
  readonly scripts: string;
}

/** What came of one fact. `same` and `apart` only count. */
type Result = Difference | 'same' | 'apart' | 'nothing';

/** Kinds that scripts seldom take out of a page again. */
const lasting: readonly FactKind[] = ['experiment', 'json-ld', 'open-graph'];

function makerOf({ given, scripts }: Sides, { fact, essence }: Stated): Maker {
  if (given) return given.has(essence) ? 'server' : 'script';
  // A text that stands ready in the scripts that everybody is served was put there by one of them.
  return scripts.includes(fact.value) ? 'script' : 'unknown';
}

function differs(sides: Sides, yours: Stated | null, theirs: Stated | null, maker?: Maker): Difference {
  const { label } = (yours ?? theirs!).fact;
  return {
    kind: sides.kind,
    label,
    manner: 'differs',
    maker: maker ?? (yours ? makerOf(sides, yours) : 'unknown'),
    yours: yours?.fact.value ?? null,
    theirs: theirs ? [theirs.fact.value] : [],
  };
}

/** Only this person has it. Without a sign that it was served, a script may have made it for everybody. */
function onlyHere(sides: Sides, yours: Stated): Result {
  const { first, second, given, rotating } = sides;
  if (rotating || first.has(yours.essence) || second.has(yours.essence)) return 'nothing';
  const served = given?.firm.has(yours.fact.key) === true || given?.has(yours.essence) === true;
  return served ? differs(sides, yours, null) : 'apart';
}

/** Both strangers got it, and it is not here. If this person was served it too, a script took it out. */
function onlyThere(sides: Sides, theirs: Stated): Result {
  const { live, given, rotating, kind } = sides;
  if (rotating || live.has(theirs.essence)) return 'nothing';
  if (!given) return theirs.fact.grip === 'firm' && lasting.includes(kind) ? differs(sides, null, theirs) : 'nothing';
  const served = given.firm.has(theirs.fact.key) || given.has(theirs.essence);
  return served ? 'nothing' : differs(sides, null, theirs, 'server');
}

/** Each visit sees another: worth telling only if it is not a token, a time or a count. */
function changes(sides: Sides, yours: Stated, one: Stated, other: Stated): Result {
  const all = [yours, one, other];
  if (sides.kind !== 'price' && all.some(({ fact }) => isFleeting(fact.value))) return 'nothing';
  return {
    ...differs(sides, yours, one),
    manner: 'changes',
    theirs: [one.fact.value, other.fact.value],
  };
}

function compareFirm(sides: Sides, key: string): Result {
  const [yours, one, other] = [sides.live, sides.first, sides.second].map(({ firm }) => firm.get(key));
  if (!one && !other) return yours ? onlyHere(sides, yours) : 'nothing';
  if (!one || !other) return 'nothing';
  if (!isSame(one.essence, other.essence)) return yours ? changes(sides, yours, one, other) : 'nothing';
  if (!yours) return onlyThere(sides, one);
  if (isSame(yours.essence, one.essence) || isSame(yours.essence, other.essence)) return 'same';
  return isTime(yours.fact.value) && isTime(one.fact.value) ? 'nothing' : differs(sides, yours, one);
}

/** What the other side has nowhere. */
function strange(row: readonly Stated[], side: Side): readonly Stated[] {
  return row.filter(({ essence }) => !side.has(essence));
}

/** Rows are held side by side after what both have anywhere is taken out. */
function compareRow(sides: Sides, key: string): readonly Result[] {
  const rowOf = ({ rows }: Side) => rows.get(key) ?? [];
  const [here, one, other] = [rowOf(sides.live), rowOf(sides.first), rowOf(sides.second)];
  if (strange(one, sides.second).length > 0 || strange(other, sides.first).length > 0) return [];
  const [mine, theirs] = [strange(here, sides.first), strange(one, sides.live)];
  const same = here.slice(mine.length).map(() => 'same' as const);
  if (here.length === one.length && mine.length === theirs.length) {
    return [...same, ...mine.map((yours, at) => differs(sides, yours, theirs[at]!))];
  }
  return [...same, ...mine.map((yours) => onlyHere(sides, yours)), ...theirs.map((stated) => onlyThere(sides, stated))];
}

function compareKind(pictures: Pictures, kind: FactKind): readonly Result[] {
  const [live, first, second] = [pictures.live, pictures.first, pictures.second].map((one) => sideOf(one, kind));
  const sides: Sides = {
    kind,
    live: live!,
    given: pictures.given && sideOf(pictures.given, kind),
    first: first!,
    second: second!,
    rotating: rotates(first!, second!),
    scripts: `${pictures.first.scripts}\n${pictures.second.scripts}`,
  };
  const firm = new Set([...sides.live.firm.keys(), ...sides.first.firm.keys()]);
  const rows = new Set([...sides.live.rows.keys(), ...sides.first.rows.keys()]);
  return [...[...firm].map((key) => compareFirm(sides, key)), ...[...rows].flatMap((key) => compareRow(sides, key))];
}

function isDifference(result: Result): result is Difference {
  return typeof result === 'object';
}

const inOrder: readonly Difference['manner'][] = ['differs', 'changes'];

/**
 * What is not the same for a stranger. What differs between two strangers is noise, or an experiment
 * that rotates; what is fleeting by nature (times, counts, tokens) is never told of. Why something
 * differs is not known here.
 */
export function compare(pictures: Pictures): Comparison {
  const results = factKinds.flatMap((kind) => compareKind(pictures, kind));
  const found = results.filter(isDifference);
  return {
    differences: inOrder.flatMap((manner) => found.filter((one) => one.manner === manner)).slice(0, mostDifferences),
    compared: results.filter(
      (result) => result === 'same' || (isDifference(result) && result.yours !== null && result.theirs.length > 0),
    ).length,
    apart: results.filter((result) => result === 'apart').length,
  };
}
