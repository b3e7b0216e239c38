import type { Api } from '../../evidence/call.ts';
import type { Practice } from '../practice.ts';

/** A tone is made, shaped and rendered but not played: together they serve nothing else (Englehardt & Narayanan 2016, section 6.4). */
const together: readonly Api[] = ['audio-oscillator', 'audio-compressor', 'audio-render'];

export default {
  id: 'audio-fingerprinting',
  name: 'Audio fingerprinting',
  kind: 'fingerprinting',
  certainty: 'inferred',
  find(calls) {
    const called = together.filter((word) => calls.some(({ api }) => api === word));
    return called.length === together.length ? called.map((found) => ({ place: 'call', found })) : [];
  },
  explain: 'Computes a sound you cannot hear, because your device computes it a little unlike others.',
  sources: [{ url: 'https://webtransparency.cs.princeton.edu/webcensus/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Practice;
