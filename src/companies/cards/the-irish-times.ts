import type { Company } from '../company.ts';

export default {
  id: 'the-irish-times',
  name: 'The Irish Times',
  parent: null,
  country: 'IE',
  role: 'controller',
  about: 'Irish newspaper group; its own pages and pictures.',
  hosts: {
    'irishtimes.com': 'content',
    'irishexaminer.com': 'content',
    'echolive.ie': 'content',
  },
  privacy: 'https://www.irishtimes.com/policies/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.irishtimes.com/policies/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
