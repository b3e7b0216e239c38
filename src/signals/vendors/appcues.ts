import type { Vendor } from '../vendor.ts';

export default {
  id: 'appcues',
  name: 'Appcues',
  company: 'Appcues',
  kind: 'personalization',
  marks: {
    request: [{ host: 'appcues.com' }, { host: 'appcues.net' }],
    global: ['Appcues'],
  },
  explain: 'Follows how you use the site, and shows you hints and surveys chosen from that.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
