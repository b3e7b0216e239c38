import type { Company } from '../company.ts';

export default {
  id: 'datagrail',
  name: 'DataGrail',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Handles consent choices and deletion requests for companies.',
  hosts: {
    'datagrail.io': 'consent',
  },
  privacy: 'https://www.datagrail.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.datagrail.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
