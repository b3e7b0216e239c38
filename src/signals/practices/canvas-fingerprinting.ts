import type { Practice } from '../practice.ts';

/** Englehardt & Narayanan 2016, section 6.1: less cannot carry a fingerprint. */
const longEnough = 10;
const wideEnough = 16;

export default {
  id: 'canvas-fingerprinting',
  name: 'Canvas fingerprinting',
  kind: 'fingerprinting',
  certainty: 'inferred',
  find(calls) {
    const text = calls.find(({ api, size }) => api === 'canvas-text' && size >= longEnough);
    const read = calls.find(({ api, size }) => api === 'canvas-read' && size >= wideEnough);
    if (!text || !read) return [];
    // Without the counts: they grow while the page is open, and each would be one more reason.
    return [
      { place: 'call', found: `canvas-text, ${text.size} characters` },
      { place: 'call', found: `canvas-read, ${read.size} px` },
    ];
  },
  explain: 'Draws hidden text and reads the picture back, because your device draws it a little unlike others.',
  sources: [{ url: 'https://webtransparency.cs.princeton.edu/webcensus/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Practice;
