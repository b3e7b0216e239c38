import type { Vendor } from '../vendor.ts';

export default {
  id: 'clicktale',
  name: 'Clicktale',
  company: 'Contentsquare',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'clicktale.net' }],
    cookie: [/^WRUID[A-Z]*\d*$/],
    global: ['ClickTaleGlobal'],
  },
  identifiers: [{ place: 'cookie', name: /^WRUID[A-Z]*\d*$/ }],
  explain: 'Records how you move, scroll and click here so that the site can replay your visit.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
