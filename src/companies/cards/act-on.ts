import type { Company } from '../company.ts';

export default {
  id: 'act-on',
  name: 'Act-On',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ties visits to known business contacts and sends them mails.',
  hosts: {
    'actonsoftware.com': 'marketing',
    'act-on.com': 'marketing',
    'act-on.net': 'marketing',
  },
  listed: ['Act-On Software'],
  privacy: 'https://act-on.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://act-on.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
