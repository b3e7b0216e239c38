import type { Company } from '../company.ts';

export default {
  id: 'adikteev',
  name: 'Adikteev',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'Shows advertisements to people who have stopped using an app.',
  hosts: {
    'adikteev.com': 'advertising',
    'adikteev.io': 'advertising',
  },
  privacy: 'https://www.adikteev.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adikteev.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
