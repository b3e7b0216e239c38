import { number } from '../../ui/format.ts';
import { language } from '../../ui/text.ts';

/** A small amount as the language writes it: `€0.0015`. A page may name a currency that there isn't: that one is shown as it is. */
export function money(amount: number, currency: string | null): string {
  const style = { style: 'currency', currency: currency ?? '', maximumSignificantDigits: 2 } as const;
  try {
    return new Intl.NumberFormat(language(), style).format(amount);
  } catch {
    return `${number(Number(amount.toPrecision(2)))} ${currency ?? ''}`.trim();
  }
}
