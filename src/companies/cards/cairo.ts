import type { Company } from '../company.ts';

export default {
  id: 'cairo',
  name: 'Cairo Communication',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Owns the broadcaster La7 and controls RCS MediaGroup.',
  hosts: {
    'la7.it': 'video',
    'cairocommunication.it': 'content',
    'cairoeditore.it': 'content',
  },
  privacy: 'https://www.la7.it/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.la7.it/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
