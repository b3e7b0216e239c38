import type { Company } from '../company.ts';

export default {
  id: 'athos-commerce',
  name: 'Athos Commerce',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs shop search and product suggestions under the names Searchspring and Klevu.',
  hosts: {
    'searchspring.net': 'recommendation',
    'searchspring.io': 'recommendation',
    'searchspring.com': 'recommendation',
    'athoscommerce.com': 'recommendation',
    'athoscommerce.net': 'recommendation',
    'klevu.com': 'recommendation',
    'ksearchnet.com': 'recommendation',
    'nextopia.com': 'recommendation',
    'nextopia.net': 'recommendation',
    'nextopiasoftware.com': 'recommendation',
    'intelligentreach.com': 'utility',
    'ist-track.com': 'analytics',
  },
  listed: ['SearchSpring', 'Klevu Search', 'Intelligent Reach'],
  privacy: 'https://athoscommerce.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://athoscommerce.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://athoscommerce.com/searchspring-service-terms-200410/', checked: '2026-11-22' },
  ],
} satisfies Company;
