import type { Company } from '../company.ts';

export default {
  id: 'programattik',
  name: 'Programattik',
  parent: 'Türk Telekom',
  country: 'TR',
  role: 'both',
  about: 'Buys and sells ads by auction with telecom data in Turkey.',
  hosts: {
    'programattik.com': 'advertising',
  },
  listed: ['Programattik'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://programattik.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
