import type { Company } from '../company.ts';

export default {
  id: 'innit',
  name: 'Innit',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Turns recipes into personal food advice and shopping lists.',
  hosts: {
    'innit.com': 'personalization',
  },
  privacy: 'https://www.innit.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.innit.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
