/** Adds what can be told exactly: what is beyond it, no number and no file can hold. */
export function plus(sum: number, more: number): number {
  return Math.min(Number.MAX_SAFE_INTEGER, sum + more);
}
