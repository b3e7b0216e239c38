import type { Vendor } from '../vendor.ts';

export default {
  id: 'vibes',
  name: 'Vibes',
  company: 'Vibes',
  kind: 'customer-data',
  marks: { request: [{ host: 'tagtracking.vibescm.com' }, { host: 'tagtracking.eu.vibes.com' }] },
  explain: 'Notes what you do on this page, so that the site can write to your phone about it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/dde4d6707c0db5eea6b721ad8df5af67cef5096c/src/providers/Vibes.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
