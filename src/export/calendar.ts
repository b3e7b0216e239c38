/** Days from 1970-01-01 to a date of the Gregorian calendar. */
function daysTo(year: number, month: number, day: number): number {
  // Years that begin in March have their leap day at the end.
  const from = month > 2 ? year : year - 1;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return from * 365 + leaps + inYear - 719_468;
}

/** Days since 1970-01-01 of `2026-11-22`; null for any other text. */
export function dayOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return year === undefined ? null : daysTo(Number(year), Number(month), Number(day));
}

/** Milliseconds since the epoch of `2026-11-22T18:00:00.000Z`; null for any other text. */
export function momentOf(text: string): number | null {
  const [, date, hours, minutes, milliseconds] = /^([\d-]{10})T(\d\d):(\d\d):(\d\d\.\d{3})Z$/.exec(text) ?? [];
  const days = date === undefined ? null : dayOf(date);
  if (days === null) return null;
  const seconds = (days * 24 + Number(hours)) * 3600 + Number(minutes) * 60;
  return seconds * 1000 + Math.round(Number(milliseconds) * 1000);
}
