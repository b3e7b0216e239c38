const two = (figure: number) => String(figure).padStart(2, '0');

/** A day on the person's calendar, as `2026-11-22`. Milliseconds since the epoch. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The first moment of a day that is so many days after one given as `2026-11-22`; null where none is given. */
export function midnightOf(day: string, later = 0): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  return new Date(year, month - 1, date + later).getTime();
}
