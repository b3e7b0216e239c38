import type { Company } from '../company.ts';

export default {
  id: 'wiland',
  name: 'Wiland',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Data broker that predicts from pooled purchases who will buy or donate.',
  hosts: {
    'wiland.com': 'identity',
  },
  privacy: 'https://wiland.com/privacy-policy/',
  optOut: 'https://wiland.com/privacy-choices/',
  contact: null,
  sources: [{ url: 'https://wiland.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
