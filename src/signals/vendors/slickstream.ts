import type { Vendor } from '../vendor.ts';

export default {
  id: 'slickstream',
  name: 'Slickstream',
  company: 'Raptive',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'slickstream.com' }],
    global: ['slickstream', '$slickBoot'],
  },
  explain: 'Suggests other pages of this site, by what you and others read before.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.slickstream.com/support/client-api', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
