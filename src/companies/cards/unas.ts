import type { Company } from '../company.ts';

export default {
  id: 'unas',
  name: 'UNAS',
  parent: null,
  country: 'HU',
  role: 'processor',
  about: 'Rents out web shops to Hungarian merchants.',
  hosts: {
    'unas.hu': 'hosting',
    'unas.eu': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://unas.hu/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
