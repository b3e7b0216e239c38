import type { Company } from '../company.ts';

export default {
  id: 'nzz',
  name: 'NZZ',
  parent: null,
  country: 'CH',
  role: 'controller',
  about: 'Swiss newspaper publisher with its own reader accounts and article recommendations.',
  hosts: {
    'nzz.ch': 'content',
    'static.nzz.ch': 'content',
    'nzzmediengruppe.ch': 'content',
  },
  privacy: 'https://unternehmen.nzz.ch/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://unternehmen.nzz.ch/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
