import { decorations } from '../decorations.ts';
import type { Practice } from '../practice.ts';

export default {
  id: 'click-id',
  name: 'Click IDs',
  kind: 'identity',
  certainty: 'observed',
  ofArrival: (url) => decorations(url, 'click'),
  explain: 'The link that brought you here carried an ID, so that this visit can be joined with where you clicked it.',
  sources: [
    { url: 'https://privacycg.github.io/nav-tracking-mitigations/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://support.google.com/google-ads/answer/9744275', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Practice;
