import type { Company } from '../company.ts';

export default {
  id: 'snitcher',
  name: 'Snitcher',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Tells site owners which firms their visitors work for.',
  hosts: {
    'snitcher.com': 'identity',
  },
  privacy: 'https://www.snitcher.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.snitcher.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
