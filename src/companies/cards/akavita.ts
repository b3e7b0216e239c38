import type { Company } from '../company.ts';

export default {
  id: 'akavita',
  name: 'Akavita',
  parent: null,
  country: 'BY',
  role: 'both',
  about: 'Belarusian visit counter and ranking of sites.',
  hosts: {
    'akavita.com': 'analytics',
    'akavita.by': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://akavita.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
