import type { Company } from '../company.ts';

export default {
  id: 'canddi',
  name: 'CANDDi',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Names known contacts and firms behind visits to a site.',
  hosts: {
    'canddi.com': 'identity',
  },
  listed: ['CANDDi'],
  privacy: 'https://www.canddi.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.canddi.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
