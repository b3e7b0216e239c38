import type { Company } from '../company.ts';

export default {
  id: 'foreca',
  name: 'Foreca',
  parent: null,
  country: 'FI',
  role: 'controller',
  about: 'Finnish weather service whose boxes appear on other sites.',
  hosts: {
    'foreca.com': 'utility',
    'foreca.fi': 'utility',
  },
  privacy: 'https://corporate.foreca.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://corporate.foreca.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
