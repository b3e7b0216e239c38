import type { Company } from '../company.ts';

export default {
  id: 'resmio',
  name: 'resmio',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Table booking boxes on German restaurants’ sites.',
  hosts: {
    'resmio.com': 'utility',
  },
  privacy: 'https://www.resmio.com/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.resmio.com/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
