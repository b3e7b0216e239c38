import type { Company } from '../company.ts';

export default {
  id: 'convertful',
  name: 'Convertful',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Pop-ups that collect e-mail addresses.',
  hosts: {
    'convertful.com': 'marketing',
  },
  listed: ['Convertful'],
  privacy: 'https://convertful.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://convertful.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
