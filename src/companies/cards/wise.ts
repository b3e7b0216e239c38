import type { Company } from '../company.ts';

export default {
  id: 'wise',
  name: 'Wise',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Currency boxes and money transfers.',
  hosts: {
    'wise.com': 'utility',
    'transferwise.com': 'utility',
  },
  privacy: 'https://wise.com/gb/legal/global-privacy-policy-en',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://wise.com/gb/legal/global-privacy-policy-en', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
