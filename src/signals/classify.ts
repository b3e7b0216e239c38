import { decode } from './decode.ts';
import type { Told } from './told.ts';
import { whoOf, type LoggedRequest, type Who } from './who.ts';

/** What one request says by itself. */
export interface Classified extends Who {
  /** What the vendors were told. */
  readonly told: readonly Told[];
}

/** Classifies one request without a browser: who is behind it, and what they were told. */
export function classify(request: LoggedRequest): Classified {
  const { id, party, host, company, category, vendors } = whoOf(request);
  const told = decode(request.url, request.postData).flatMap((one) => one.told);
  return { id, party, host, company, category, vendors, told };
}
