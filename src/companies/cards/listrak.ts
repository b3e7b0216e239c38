import type { Company } from '../company.ts';

export default {
  id: 'listrak',
  name: 'Listrak',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tracks shoppers by mail address and sends them mails and texts for web shops.',
  hosts: {
    'listrak.com': 'marketing',
    'listrakbi.com': 'marketing',
  },
  listed: ['Listrak'],
  privacy: 'https://www.listrak.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.listrak.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
