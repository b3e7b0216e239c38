import type { Company } from '../company.ts';

export default {
  id: 'gomag',
  name: 'Gomag',
  parent: null,
  country: 'RO',
  role: 'processor',
  about: 'Rents out web shops to Romanian merchants.',
  hosts: {
    'gomag.ro': 'hosting',
    'gomagcdn.ro': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gomag.ro/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
