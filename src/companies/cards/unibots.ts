import type { Company } from '../company.ts';

export default {
  id: 'unibots',
  name: 'Unibots',
  parent: null,
  country: 'IN',
  role: 'both',
  about: "Plays small floating video ads on publishers' pages.",
  hosts: {
    'unibots.in': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://unibots.in/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
