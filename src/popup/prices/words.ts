import type { Markup } from '../../evidence/prices.ts';
import type { Priced } from '../../signals/prices/said.ts';
import { language, text } from '../../ui/text.ts';

/** Names of ways of marking up: the same in every language. */
const names: Readonly<Record<Markup, string>> = {
  'json-ld': 'JSON-LD',
  microdata: 'microdata',
  'open-graph': 'Open Graph',
};

export function markupName(markup: Markup): string {
  return names[markup];
}

/** A price as the language writes it: `€49.00`, or `€49.00 – €79.00` for a range. */
export function money({ price, high, currency }: Pick<Priced, 'price' | 'high' | 'currency'>): string {
  const format = new Intl.NumberFormat(language(), { style: 'currency', currency });
  return high === null ? format.format(Number(price)) : format.formatRange(Number(price), Number(high));
}

/** A day: `Nov 16, 2026`. Times are milliseconds since the epoch. */
export function dayWords(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(at);
}

function partsOf(day: string): readonly [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month - 1, date];
}

/** The middle of a day on the calendar, given as `2026-11-22`. */
export function noonOf(day: string): number {
  return new Date(...partsOf(day), 12).getTime();
}

/** Days are counted by the calendar: some have 23 hours, or 25. */
export function dayNumber(day: string): number {
  return Date.UTC(...partsOf(day)) / 86_400_000;
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** Days from one time to another, by the calendar on the wall. */
function daysBetween(at: number, now: number): number {
  return Math.round((midnight(now) - midnight(at)) / 86_400_000);
}

/** When something was, as part of a sentence: `yesterday`, `on Monday`, `on Nov 1, 2026`. */
export function whenWords(at: number, now: number): string {
  const days = daysBetween(at, now);
  if (days <= 0) return text('prices_earlier_today');
  if (days === 1) return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(-1, 'day');
  if (days > 6) return text('prices_on_date', dayWords(at));
  return text('prices_on_weekday', new Intl.DateTimeFormat(language(), { weekday: 'long' }).format(at));
}
