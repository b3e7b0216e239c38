import type { Vendor } from '../vendor.ts';

export default {
  id: 'webengage',
  name: 'WebEngage',
  company: 'WebEngage',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'webengage.com' }, { host: 'webengage.co' }],
    cookie: ['_we_us'],
    storage: ['_we_us'],
    global: ['webengage'],
  },
  explain: 'Keeps a profile of what you do here, and shows or sends you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
