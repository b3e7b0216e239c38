import type { Company } from '../company.ts';

export default {
  id: 'force24',
  name: 'Force24',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Ties visits to known business contacts and sends them mails.',
  hosts: {
    'force24.co.uk': 'marketing',
  },
  listed: ['Force24'],
  privacy: 'https://force24.co.uk/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://force24.co.uk/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
