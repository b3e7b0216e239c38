import type { Company } from '../company.ts';

export default {
  id: 'cyberbiz',
  name: 'CYBERBIZ',
  parent: null,
  country: 'TW',
  role: 'processor',
  about: 'Rents out web shops to Taiwanese merchants.',
  hosts: {
    'cyberbiz.co': 'hosting',
    'cyberbiz.io': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cyberbiz.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
