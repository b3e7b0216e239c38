import { countOf, together } from '../calls.ts';
import type { Practice } from '../practice.ts';

export default {
  id: 'webrtc-fingerprinting',
  name: 'Network address reading (WebRTC)',
  kind: 'fingerprinting',
  certainty: 'inferred',
  // Whoever prepares a connection and then talks to nobody wanted the addresses that come with it.
  ofCalls: (calls) => (countOf(calls, 'rtc-talk') > 0 ? [] : together(calls, ['rtc-channel', 'rtc-offer'])),
  explain: 'Prepares a call to nobody, because your browser then names addresses of your device in its network.',
  sources: [
    { url: 'https://webtransparency.cs.princeton.edu/webcensus/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.rfc-editor.org/rfc/rfc8828', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Practice;
