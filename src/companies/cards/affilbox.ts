import type { Company } from '../company.ts';

export default {
  id: 'affilbox',
  name: 'AffilBox',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Software with which shops pay partners for buyers they send.',
  hosts: {
    'affilbox.cz': 'advertising',
    'affilbox.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.affilbox.cz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
