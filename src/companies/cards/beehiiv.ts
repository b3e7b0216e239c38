import type { Company } from '../company.ts';

export default {
  id: 'beehiiv',
  name: 'beehiiv',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Newsletters and sign-up boxes that count readers and carry ads.',
  hosts: {
    'beehiiv.com': 'marketing',
  },
  privacy: 'https://www.beehiiv.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.beehiiv.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
