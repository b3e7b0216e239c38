import type { Company } from '../company.ts';

export default {
  id: 'yardi',
  name: 'Yardi',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Property software behind rental sites; takes applications and rent online.',
  hosts: {
    'rentcafe.com': 'hosting',
    'yardi.com': 'hosting',
  },
  privacy: 'https://www.yardi.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yardi.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
