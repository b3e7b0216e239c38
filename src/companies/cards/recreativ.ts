import type { Company } from '../company.ts';

export default {
  id: 'recreativ',
  name: 'Recreativ',
  parent: null,
  country: 'UA',
  role: 'controller',
  about: 'Fills boxes on Russian-language sites with paid teasers.',
  hosts: {
    'recreativ.ru': 'recommendation',
    'recreativ.com': 'recommendation',
  },
  privacy: 'https://recreativ.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://recreativ.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
