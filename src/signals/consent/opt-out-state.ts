import { decodeGpp, type GppSection } from './gpp.ts';
import type { GppFields } from './gpp-fields.ts';
import { decodeUsp } from './usp.ts';

/** Whether a person has objected to having their data sold, shared or used for targeted ads, under the laws of US states. */
export type OptOutState = 'opted-out' | 'not-opted-out' | 'unknown';

/** What can be objected to; 1 is an objection, 2 is none, 0 where the law does not ask. */
const objections = ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut'] as const;

/** The surest of several: an objection holds wherever it stands. */
export function surest(states: readonly OptOutState[]): OptOutState {
  if (states.includes('opted-out')) return 'opted-out';
  return states.includes('not-opted-out') ? 'not-opted-out' : 'unknown';
}

function ofFields(fields: GppFields): OptOutState {
  const said = objections.map((name) => fields[name]);
  if (said.includes(1) || fields['Gpc'] === true || fields['OptOutSale'] === 'Y') return 'opted-out';
  return said.includes(2) || fields['OptOutSale'] === 'N' ? 'not-opted-out' : 'unknown';
}

/**
 * What a string of the GPP says. `applicable`: ids of the sections that hold for the person, where
 * somebody has said so; the others are a form that was filled in for everybody.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections
 */
export function gppOptOut(text: string, applicable: readonly number[] = []): OptOutState {
  const decoded = decodeGpp(text);
  if (!decoded.ok) return 'unknown';
  const holds = ({ id }: GppSection) => !applicable.some((one) => one > 0) || applicable.includes(id);
  return surest(decoded.value.sections.filter(holds).map(({ fields }) => ofFields(fields)));
}

/** What a US Privacy string says. */
export function uspOptOut(text: string): OptOutState {
  const decoded = decodeUsp(text);
  if (!decoded.ok || decoded.value.optOutSale === '-') return 'unknown';
  return decoded.value.optOutSale === 'Y' ? 'opted-out' : 'not-opted-out';
}
