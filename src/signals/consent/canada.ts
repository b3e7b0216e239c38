import type { Decoded } from './decoded.ts';
import { vendorListsOf, type VendorLists } from './vendor-lists.ts';

/** Bits before the lists of vendors in the core segment. */
const head = 199;

/**
 * The vendors that a section of Canada's framework names. Its lists were written in fixed numbers before
 * they were written in Fibonacci numbers, and nothing tells which, so what makes sense is taken.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections/Canada
 */
export function canadaLists(text: string): Decoded<VendorLists> {
  const fibonacci = vendorListsOf(text, { head, coding: 'fibonacci' });
  return fibonacci.ok ? fibonacci : vendorListsOf(text, { head, coding: 'fixed' });
}
