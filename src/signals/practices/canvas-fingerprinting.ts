import { called, callsBySite } from '../calls.ts';
import type { Practice } from '../practice.ts';

/** Englehardt & Narayanan 2016, section 6.1: less cannot carry a fingerprint. */
const enoughCharacters = 10;
const wideEnough = 16;

export default {
  id: 'canvas-fingerprinting',
  name: 'Canvas fingerprinting',
  kind: 'fingerprinting',
  certainty: 'inferred',
  ofCalls: (calls) =>
    callsBySite(calls).flatMap((site) => {
      const text = site.get('canvas-text');
      const read = site.get('canvas-read');
      if (!text || !read || text.size < enoughCharacters || read.size < wideEnough) return [];
      return [called(text, 'characters'), called(read, 'pixels')];
    }),
  explain: 'Draws hidden text and reads the picture back, because your device draws it a little unlike others.',
  sources: [{ url: 'https://webtransparency.cs.princeton.edu/webcensus/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Practice;
