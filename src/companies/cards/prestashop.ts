import type { Company } from '../company.ts';

export default {
  id: 'prestashop',
  name: 'PrestaShop',
  parent: 'cyber_Folks',
  country: 'FR',
  role: 'processor',
  about: 'Shop software that merchants run, with add-ons loaded from its servers.',
  hosts: {
    'prestashop.com': 'hosting',
  },
  privacy: 'https://prestashop.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://prestashop.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
