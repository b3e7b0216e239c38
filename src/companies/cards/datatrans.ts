import type { Company } from '../company.ts';

export default {
  id: 'datatrans',
  name: 'Datatrans',
  parent: 'Planet',
  country: 'CH',
  role: 'processor',
  about: 'Handles card payments for Swiss online shops.',
  hosts: {
    'datatrans.com': 'utility',
    'datatrans.ch': 'utility',
    'datatrans.biz': 'utility',
  },
  privacy: 'https://www.datatrans.ch/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.datatrans.ch/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
