import type { Vendor } from '../vendor.ts';

export default {
  id: 'nextdoor-pixel',
  name: 'Nextdoor Pixel',
  company: 'Nextdoor',
  kind: 'social',
  marks: {
    request: [{ host: 'ads.nextdoor.com' }, { host: 'flask.nextdoor.com', path: /^\/pixel$/ }],
    global: ['ndp'],
  },
  explain: 'Tells the neighbourhood network Nextdoor what you do here after you saw an ad there.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.tealium.com/client-side-tags/nextdoor-universal-pixel-tag/index.md', checked: '2026-11-22' },
    { url: 'https://docs.tealium.com/server-side-connectors/nextdoor-connector', checked: '2026-11-22' },
  ],
} satisfies Vendor;
