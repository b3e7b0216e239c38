import type { Vendor } from '../vendor.ts';

export default {
  id: 'acquia-cdp',
  name: 'Acquia CDP (AgilOne)',
  company: 'Acquia',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'agilone.com' }],
  },
  explain: 'Collects what you do on the sites of a company into one profile of you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
