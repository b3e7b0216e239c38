import type { Company } from '../company.ts';

export default {
  id: 'tapfiliate',
  name: 'Tapfiliate',
  parent: 'Mitgo',
  country: 'NL',
  role: 'processor',
  about: 'Lets shops follow which partner brought a customer.',
  hosts: {
    'tapfiliate.com': 'advertising',
  },
  privacy: 'https://tapfiliate.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tapfiliate.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
