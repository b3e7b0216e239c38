import type { Company } from '../company.ts';

export default {
  id: 'cpmstar',
  name: 'CPMStar',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells ads on game websites to makers of online games.',
  hosts: {
    'cpmstar.com': 'advertising',
  },
  privacy: 'https://www.cpmstar.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cpmstar.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
