/** That the browser lost a database: when a view was first told of it, in milliseconds since the epoch. */
export type Loss = 'untold' | number;

/** What is asked of the surroundings so that a loss outlives the worker that noticed it. */
export interface LossNeeds {
  readonly keptLoss: () => Promise<Loss | null>;
  readonly keepLoss: (loss: Loss | null) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** How long views go on telling of a loss after one first did: whoever looks twice should find it again. */
const toldFor = 3_600_000;

/** Whether a view that asks now has to tell of a loss. One that no view was told of waits, however long. */
export async function lossToTell({ keptLoss, keepLoss, now }: LossNeeds): Promise<boolean> {
  const loss = await keptLoss();
  if (loss === null) return false;
  if (loss === 'untold') {
    await keepLoss(now()).catch(() => {});
    return true;
  }
  if (now() - loss < toldFor) return true;
  await keepLoss(null);
  return false;
}
