import type { Company } from '../company.ts';

export default {
  id: 'mediahawk',
  name: 'Mediahawk',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Shows each visitor a different phone number to learn which ad led to a call.',
  hosts: {
    'mediahawk.co.uk': 'analytics',
  },
  listed: ['Mediahawk'],
  privacy: 'https://www.mediahawk.co.uk/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mediahawk.co.uk/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
