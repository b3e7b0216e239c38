import type { Company } from '../company.ts';

export default {
  id: 'carrefour',
  name: 'Carrefour',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'French supermarket whose purchase data feeds the ad firm Unlimitail.',
  hosts: {
    'carrefour.fr': 'content',
    'carrefour.com': 'content',
    'carrefour.es': 'content',
    'carrefour.it': 'content',
    'carrefour.eu': 'content',
    'carrefour.be': 'content',
    'promocash.com': 'content',
    'rueducommerce.fr': 'content',
  },
  privacy: 'https://www.carrefour.fr/politique-protection-donnees',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.carrefour.fr/politique-protection-donnees', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
