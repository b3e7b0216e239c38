import type { Company } from '../company.ts';

export default {
  id: 'icommkt',
  name: 'ICOMMKT',
  parent: null,
  country: 'AR',
  role: 'processor',
  about: 'Sends marketing mail for Latin American companies.',
  hosts: {
    'icommarketing.com': 'marketing',
    'icommkt.com': 'marketing',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://icommkt.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
