import type { Company } from '../company.ts';

export default {
  id: 'datatrics',
  name: 'Datatrics',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Keeps visitor profiles and tailors pages for tourism and web shops.',
  hosts: {
    'datatrics.com': 'personalization',
  },
  privacy: 'https://www.datatrics.com/privacy-statement',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.datatrics.com/privacy-statement', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
