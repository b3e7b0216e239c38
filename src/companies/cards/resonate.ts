import type { Company } from '../company.ts';

export default {
  id: 'resonate',
  name: 'Resonate',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Predicts values and political views of browsers and sells that to campaigns.',
  hosts: {
    'reson8.com': 'identity',
    'resonate.com': 'identity',
  },
  privacy: 'https://www.resonate.com/privacy-policy/',
  optOut: null,
  contact: { mail: 'info@resonate.com' },
  sources: [{ url: 'https://www.resonate.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
