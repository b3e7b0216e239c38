import type { Api } from '../../evidence/call.ts';
import { together } from '../calls.ts';
import type { Practice } from '../practice.ts';

/**
 * A tone is made and rendered without being played, or taken apart number by number while it plays:
 * together these serve nothing else (Englehardt & Narayanan 2016, section 6.4).
 */
const recipes: readonly (readonly Api[])[] = [
  ['audio-oscillator', 'audio-compressor', 'audio-render'],
  ['audio-oscillator', 'audio-render', 'audio-data'],
  ['audio-oscillator', 'audio-processor', 'audio-spectrum'],
  ['audio-oscillator', 'audio-compressor', 'audio-spectrum'],
];

export default {
  id: 'audio-fingerprinting',
  name: 'Audio fingerprinting',
  kind: 'fingerprinting',
  certainty: 'inferred',
  ofCalls: (calls) => recipes.flatMap((recipe) => together(calls, recipe)),
  explain: 'Computes a sound you cannot hear, because your device computes it a little unlike others.',
  sources: [{ url: 'https://webtransparency.cs.princeton.edu/webcensus/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Practice;
