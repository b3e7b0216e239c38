import type { Company } from '../company.ts';

export default {
  id: 'transifex',
  name: 'Transifex',
  parent: 'XTM',
  country: 'US',
  role: 'processor',
  about: 'Delivers translations of website texts.',
  hosts: {
    'transifex.com': 'utility',
    'transifex.net': 'utility',
  },
  listed: ['Transifex'],
  privacy: 'https://www.transifex.com/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.transifex.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
