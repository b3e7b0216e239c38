import type { Company } from '../company.ts';

export default {
  id: 'akanoo',
  name: 'Akanoo',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Guessed from behaviour which shop visitors needed a nudge.',
  hosts: {
    'akanoo.com': 'personalization',
  },
  listed: ['Akanoo'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.akanoo.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
