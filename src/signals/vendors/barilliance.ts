import type { Vendor } from '../vendor.ts';

export default {
  id: 'barilliance',
  name: 'Barilliance',
  company: 'Barilliance',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'barilliance.net' }],
  },
  explain: 'Chooses the products you see here by what you looked at, and reminds you by e-mail.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
