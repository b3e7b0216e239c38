import type { Vendor } from '../vendor.ts';

export default {
  id: 'qualaroo',
  name: 'Qualaroo',
  company: 'ProProfs',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'qualaroo.com' }],
    global: ['_kiq'],
  },
  explain: 'Asks you questions on this page, chosen by what you did here, and keeps your answers.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
