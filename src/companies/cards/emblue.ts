import type { Company } from '../company.ts';

export default {
  id: 'emblue',
  name: 'emBlue',
  parent: null,
  country: 'AR',
  role: 'processor',
  about: 'Sends mails and browser notices for Latin American firms.',
  hosts: {
    'embluemail.com': 'marketing',
    'embluejet.com': 'marketing',
  },
  privacy: 'https://www.embluemail.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.embluemail.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
