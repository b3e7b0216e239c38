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

/** A number with at least so many digits. */
function digits(figure: number, count: number): string {
  return String(figure).padStart(count, '0');
}

/** The date that is so many days after 1970-01-01, as `2026-11-22`, from the year 0 to 9999. */
export function dateOf(days: number): string {
  // Days since the first of March of the year 0, and years that begin in March: see daysTo.
  const from = days + 719_468;
  const era = Math.floor(from / 146_097);
  const inEra = from - era * 146_097;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearInEra + era * 400 + (month > 2 ? 0 : 1);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** Milliseconds since the epoch of `2026-11-22T18:00:00.000Z`; null for any other text. */
export function momentOf(text: string): number | null {
  const [, date, hours, minutes, milliseconds] = /^([\d-]{10})T(\d\d):(\d\d):(\d\d\.\d{3})Z$/.exec(text) ?? [];
  const days = date === undefined ? null : dayOf(date);
  if (days === null) return null;
  const seconds = (days * 24 + Number(hours)) * 3600 + Number(minutes) * 60;
  return seconds * 1000 + Math.round(Number(milliseconds) * 1000);
}
