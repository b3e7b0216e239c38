import { called, callsBySite } from '../calls.ts';
import type { Practice } from '../practice.ts';

/** Distinct properties one script collects. Layout needs three or four, visitor counters seven or eight. */
const enough = 12;

export default {
  id: 'device-profiling',
  name: 'Device profiling',
  kind: 'fingerprinting',
  certainty: 'inferred',
  ofCalls: (calls) =>
    callsBySite(calls).flatMap((site) => {
      const profile = site.get('device-profile');
      return profile && profile.size >= enough ? [called(profile, 'properties')] : [];
    }),
  explain:
    'Collects a dozen details of your device, such as memory, processors, languages and screen: more than showing takes.',
  sources: [
    { url: 'https://www.w3.org/TR/fingerprinting-guidance/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://webtransparency.cs.princeton.edu/webcensus/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Practice;
