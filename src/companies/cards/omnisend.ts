import type { Company } from '../company.ts';

export default {
  id: 'omnisend',
  name: 'Omnisend',
  parent: null,
  country: 'LT',
  role: 'processor',
  about: 'Newsletters, pop-ups and shop tracking for web shops.',
  hosts: {
    'omnisend.com': 'marketing',
    'omnisnippet1.com': 'marketing',
    'soundestlink.com': 'marketing',
    'soundest.net': 'marketing',
    'omnisrc.com': 'marketing',
  },
  listed: ['Soundest'],
  privacy: 'https://www.omnisend.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.omnisend.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
