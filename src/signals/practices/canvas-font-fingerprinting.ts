import type { Api } from '../../evidence/call.ts';
import { called, callsBySite } from '../calls.ts';
import type { Practice } from '../practice.ts';

/** Englehardt & Narayanan 2016, section 6.2, for canvas; the same number for fonts asked for by name. */
const enough: Readonly<Partial<Record<Api, number>>> = { 'canvas-font': 50, 'font-check': 40 };

export default {
  id: 'canvas-font-fingerprinting',
  name: 'Font fingerprinting',
  kind: 'fingerprinting',
  certainty: 'inferred',
  ofCalls: (calls) =>
    callsBySite(calls).flatMap((site) =>
      [...site.values()]
        .filter(({ api, size }) => size >= (enough[api] ?? Infinity))
        .map((call) => called(call, 'fonts')),
    ),
  explain: 'Tries dozens of fonts, because which ones you have installed helps to tell your device from others.',
  sources: [{ url: 'https://webtransparency.cs.princeton.edu/webcensus/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Practice;
