import type { Vendor } from '../vendor.ts';

export default {
  id: 'salecycle',
  name: 'SaleCycle',
  company: 'SaleCycle',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'salecycle.com' }, { host: 'd16fk4ms6rqz1v.cloudfront.net' }],
  },
  explain: 'Keeps what you put in the basket and forms, and writes to you if you leave without buying.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
