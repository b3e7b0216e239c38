import type { Vendor } from '../vendor.ts';

export default {
  id: 'ezoic',
  name: 'Ezoic',
  company: 'Ezoic',
  kind: 'advertising',
  marks: {
    request: [{ host: 'ezoic.net' }, { host: 'ezojs.com' }],
    global: ['ezstandalone'],
  },
  explain: 'Sells the ad space on this site, and tries out which layout earns most with you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.ezoic.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
