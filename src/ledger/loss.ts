const all = ['lost', 'full', 'limit'] as const;

/** What the person is to be told of once: the browser lost a database, or why what was oldest made room. */
export type Lost = (typeof all)[number];

/** That it happened: when a view was first told of it, in milliseconds since the epoch. */
export type Loss = 'untold' | number;

/** What is asked of the surroundings so that a loss outlives the worker that noticed it. */
export interface LossNeeds {
  readonly keptLoss: (what: Lost) => Promise<Loss | null>;
  readonly keepLoss: (what: Lost, loss: Loss | null) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** How long views go on telling of a loss after one first did: whoever looks twice should find it again. */
const toldFor = 3_600_000;

async function isToTell(what: Lost, { keptLoss, keepLoss, now }: LossNeeds): Promise<boolean> {
  const loss = await keptLoss(what);
  if (loss === null) return false;
  if (loss === 'untold') {
    await keepLoss(what, now()).catch(() => {});
    return true;
  }
  if (now() - loss < toldFor) return true;
  await keepLoss(what, null);
  return false;
}

/** What a view that asks now has to tell of. A loss that no view was told of waits, however long. */
export async function lossesToTell(needs: LossNeeds): Promise<readonly Lost[]> {
  const told = await Promise.all(all.map((what) => isToTell(what, needs).catch(() => false)));
  return all.filter((_, at) => told[at]);
}
