import type { Company } from '../company.ts';

export default {
  id: 'heureka',
  name: 'Heureka',
  parent: null,
  country: 'CZ',
  role: 'both',
  about: 'Czech price comparison that also rates shops and follows orders from its visitors.',
  hosts: {
    'heureka.cz': 'customer-support',
    'heureka.sk': 'customer-support',
    'im9.cz': 'customer-support',
    'heureka.group': 'advertising',
    'heurekashopping.com': 'advertising',
    'arukereso.hu': 'advertising',
    'compari.ro': 'advertising',
    'pazaruvaj.com': 'advertising',
    'ceneje.si': 'advertising',
    'jeftinije.hr': 'advertising',
  },
  privacy: 'https://heureka.group/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://heureka.group/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
