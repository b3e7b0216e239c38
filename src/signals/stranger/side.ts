import { essenceOf, type Essence } from './essence.ts';
import type { Fact, FactKind, Picture } from './fact.ts';

/** A fact with what counts in it. */
export interface Stated {
  readonly fact: Fact;
  readonly essence: Essence;
}

/** The facts of one kind in one picture. */
export interface Side {
  readonly firm: ReadonlyMap<string, Stated>;
  readonly rows: ReadonlyMap<string, readonly Stated[]>;
  /** Whether the picture says this, wherever. */
  readonly has: (essence: Essence) => boolean;
}

/** The facts of one kind, by their keys. Of several under one firm key the first counts. */
export function sideOf({ facts }: Picture, kind: FactKind): Side {
  const firm = new Map<string, Stated>();
  const rows = new Map<string, Stated[]>();
  const said = new Set<string>();
  for (const fact of facts) {
    if (fact.kind !== kind || !fact.value) continue;
    const stated = { fact, essence: essenceOf(kind, fact.value) };
    said.add(stated.essence.plain);
    if (stated.essence.fleeting) said.add(stated.essence.lasting);
    if (fact.grip === 'firm') {
      if (!firm.has(fact.key)) firm.set(fact.key, stated);
    } else {
      const row = rows.get(fact.key);
      if (row) row.push(stated);
      else rows.set(fact.key, [stated]);
    }
  }
  const has = ({ plain, fleeting, lasting }: Essence) => said.has(plain) || (fleeting !== '' && said.has(lasting));
  return { firm, rows, has };
}

/** Whether one of two sides has things that the other has nowhere: then what stands here is drawn by lot, or by the hour. */
export function rotates(one: Side, other: Side): boolean {
  const lacks = (a: Side, b: Side) =>
    [...a.firm].some(([key, { essence }]) => !b.firm.has(key) && !b.has(essence)) ||
    [...a.rows.values()].some((row) => row.some(({ essence }) => !b.has(essence)));
  return lacks(one, other) || lacks(other, one);
}
