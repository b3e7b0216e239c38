import type { Company } from '../company.ts';

export default {
  id: 'evolve-media',
  name: 'Evolve Media',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Publishes lifestyle and entertainment sites and sells ads on them.',
  hosts: {
    'momtastic.com': 'content',
    'evolvemedia.com': 'advertising',
    'evolvemediallc.com': 'advertising',
    'gorillanation.com': 'advertising',
  },
  listed: ['Evolve Media'],
  privacy: 'https://www.evolvemedia.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.evolvemedia.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
