import type { Company } from '../company.ts';

export default {
  id: 'amedia',
  name: 'Amedia',
  parent: null,
  country: 'NO',
  role: 'controller',
  about: 'Norwegian publisher of local newspapers with the shared login aID.',
  hosts: {
    'amedia.no': 'content',
    'api.no': 'content',
    'amedia.se': 'content',
    'nettavisen.no': 'content',
    'aid.no': 'identity',
  },
  privacy: 'https://www.amedia.no/personvern',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.amedia.no/personvern', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
