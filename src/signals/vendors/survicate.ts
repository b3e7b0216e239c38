import type { Vendor } from '../vendor.ts';

export default {
  id: 'survicate',
  name: 'Survicate',
  company: 'Survicate',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'survicate.com' }],
    global: ['_sva'],
  },
  explain: 'Asks you questions on this page and keeps your answers with your visits.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
