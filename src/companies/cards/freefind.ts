import type { Company } from '../company.ts';

export default {
  id: 'freefind',
  name: 'FreeFind',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Search boxes for small hobby sites.',
  hosts: {
    'freefind.com': 'utility',
  },
  privacy: 'https://www.freefind.com/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.freefind.com/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
