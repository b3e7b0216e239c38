import type { Company } from '../company.ts';

export default {
  id: 'oe24',
  name: 'oe24',
  parent: null,
  country: 'AT',
  role: 'controller',
  about: 'Austrian tabloid newspaper with a news site.',
  hosts: {
    'oe24.at': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.oe24.at/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
