import type { Company } from '../company.ts';

export default {
  id: 'fullcontact',
  name: 'FullContact',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Matches e-mail addresses and devices to real people for marketing.',
  hosts: {
    'fullcontact.com': 'identity',
  },
  privacy: 'https://www.fullcontact.com/privacy/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fullcontact.com/privacy/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
