import type { Company } from '../company.ts';

export default {
  id: 'woopra',
  name: 'Woopra',
  parent: 'Appier',
  country: 'US',
  role: 'processor',
  about: 'Draws the path of each visitor through sites, mails and support for the company that uses it.',
  hosts: {
    'woopra.com': 'analytics',
  },
  listed: ['Woopra'],
  privacy: 'https://www.woopra.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.woopra.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.appier.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
