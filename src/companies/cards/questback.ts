import type { Company } from '../company.ts';

export default {
  id: 'questback',
  name: 'Questback',
  parent: null,
  country: 'NO',
  role: 'processor',
  about: 'Norwegian survey software for employers and brands.',
  hosts: {
    'questback.com': 'customer-support',
  },
  privacy: 'https://www.questback.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.questback.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
