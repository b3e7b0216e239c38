import type { Company } from '../company.ts';

export default {
  id: 'adxpansion',
  name: 'AdXpansion',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells ads on adult sites by auction.',
  hosts: {
    'adxpansion.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adxpansion.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
