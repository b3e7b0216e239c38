import type { Today } from '../signals/prices/validity.ts';

const hour = 3_600_000;

/** Which day it is, from twelve hours behind UTC to fourteen before it. `now`: milliseconds since the epoch. */
export function todayAt(now: number): Today {
  const [earliest = '', latest = ''] = [-12, 14].map((hours) =>
    new Date(now + hours * hour).toISOString().slice(0, 10),
  );
  return { earliest, latest };
}
