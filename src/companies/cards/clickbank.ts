import type { Company } from '../company.ts';

export default {
  id: 'clickbank',
  name: 'ClickBank',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells diet and money courses through links on websites and tracks who sent buyers.',
  hosts: {
    'clickbank.net': 'advertising',
    'clickbank.com': 'advertising',
  },
  privacy: 'https://www.clickbank.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clickbank.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
