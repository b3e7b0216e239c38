import { browser } from '../browser/browser.ts';
import { periodsOnDisk } from '../ledger/erase.ts';
import type { Loss, Lost } from '../ledger/loss.ts';

const key = 'periods';
const erasingKey = 'erasing';
const lossKeys: Readonly<Record<Lost, string>> = { lost: 'loss', full: 'full', limit: 'limit' };

/** One change after the other: each reads the list before it writes it. */
let changing: Promise<unknown> = Promise.resolve();

function inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
  const turn = changing.then(change);
  changing = turn.catch(() => {});
  return turn;
}

async function namesAt(at: string): Promise<readonly string[]> {
  const names: unknown = (await browser.storage.local.get(at))[at];
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/**
 * Names of the ledger's databases that were made. A browser that finds a damaged database replaces
 * it with an empty one and says nothing; this list, kept elsewhere, is how we notice.
 */
export async function knownPeriods(): Promise<Set<string>> {
  return new Set(await namesAt(key));
}

export function rememberPeriod(name: string): Promise<void> {
  return inTurn(async () => browser.storage.local.set({ [key]: [...(await knownPeriods()).add(name)] }));
}

/** Takes names from the list, and keeps them on another until their databases are gone. */
export function oweErasing(names: readonly string[]): Promise<void> {
  return inTurn(async () => {
    const known = [...(await knownPeriods())].filter((name) => !names.includes(name));
    await browser.storage.local.set({ [key]: known, [erasingKey]: [...new Set([...(await owedErasing()), ...names])] });
  });
}

/** Names of the databases that are still to be erased. */
export function owedErasing(): Promise<readonly string[]> {
  return namesAt(erasingKey);
}

/** Takes a name from the list of those to be erased, and what is gone from that of known ones: it is not lost. */
export function erased(name: string): Promise<void> {
  return inTurn(async () => {
    const [known, owed, there] = await Promise.all([knownPeriods(), owedErasing(), periodsOnDisk()]);
    if (there && !there.has(name)) known.delete(name);
    await browser.storage.local.set({ [key]: [...known], [erasingKey]: owed.filter((one) => one !== name) });
  });
}

/** The loss of a period that the person is to be told of. Kept here because the worker may stop before anybody looks. */
export async function keptLoss(what: Lost): Promise<Loss | null> {
  const loss: unknown = (await browser.storage.local.get(lossKeys[what]))[lossKeys[what]];
  return loss === 'untold' || typeof loss === 'number' ? loss : null;
}

export async function keepLoss(what: Lost, loss: Loss | null): Promise<void> {
  await browser.storage.local.set({ [lossKeys[what]]: loss });
}
