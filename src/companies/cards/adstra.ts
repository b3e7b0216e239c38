import type { Company } from '../company.ts';

export default {
  id: 'adstra',
  name: 'Adstra',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Data broker that sells files on people in the United States.',
  hosts: {
    'adstradata.com': 'identity',
  },
  privacy: 'https://adstradata.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adstradata.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
