import type { Company } from '../company.ts';

export default {
  id: 'kelkoo',
  name: 'Kelkoo',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Compares shop prices in many countries and earns from clicks.',
  hosts: {
    'kelkoo.com': 'advertising',
    'kelkoo.fr': 'advertising',
    'kelkoo.co.uk': 'advertising',
    'kelkoo.de': 'advertising',
    'kelkoo.es': 'advertising',
    'kelkoogroup.net': 'advertising',
    'kelkoogroup.com': 'advertising',
    'kk-resources.com': 'advertising',
  },
  listed: ['Kelkoo'],
  privacy: 'https://www.kelkoogroup.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kelkoogroup.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
