import type { Company } from '../company.ts';

export default {
  id: 'mida',
  name: 'Mida',
  parent: null,
  country: 'MY',
  role: 'processor',
  about: 'Shows different visitors different versions of a page to compare them.',
  hosts: {
    'mida.so': 'experiment',
  },
  privacy: 'https://www.mida.so/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mida.so/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
