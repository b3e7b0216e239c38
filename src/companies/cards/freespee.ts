import type { Company } from '../company.ts';

export default {
  id: 'freespee',
  name: 'Freespee',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Shows each visitor a phone number of their own to trace calls back to ads.',
  hosts: {
    'freespee.com': 'analytics',
    'analytics.freespee.com': 'analytics',
  },
  listed: ['Freespee'],
  privacy: 'https://www.freespee.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.freespee.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
