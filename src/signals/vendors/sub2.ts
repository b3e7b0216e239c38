import type { Vendor } from '../vendor.ts';

export default {
  id: 'sub2',
  name: 'Sub2',
  company: 'Sub2',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'sub2tech.com' }],
    global: ['SUB2'],
  },
  explain: 'Ties what you do here to your e-mail address once it knows it, to send you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
