import type { Company } from '../company.ts';

export default {
  id: 'macromill',
  name: 'Macromill',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Pays people in Japan for surveys and checks which adverts they were shown.',
  hosts: {
    'macromill.com': 'analytics',
  },
  listed: ['Macromill'],
  privacy: 'https://www.macromill.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.macromill.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
