import { decorations } from '../decorations.ts';
import type { Practice } from '../practice.ts';

export default {
  id: 'cross-site-linker',
  name: 'Linked sites',
  kind: 'identity',
  certainty: 'observed',
  ofArrival: (url) => decorations(url, 'linker'),
  explain: 'The link that brought you here handed over the ID that you had on the site before.',
  sources: [
    { url: 'https://developers.google.com/tag-platform/security/guides/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://privacycg.github.io/nav-tracking-mitigations/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Practice;
