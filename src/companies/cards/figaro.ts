import type { Company } from '../company.ts';

export default {
  id: 'figaro',
  name: 'Groupe Figaro',
  parent: 'Dassault',
  country: 'FR',
  role: 'controller',
  about: 'French newspaper publisher that also runs the portals of CCM Benchmark.',
  hosts: {
    'lefigaro.fr': 'content',
    'f1g.fr': 'content',
    'ccm.net': 'content',
    'ccm2.net': 'content',
    'ccmbg.com': 'content',
    'linternaute.com': 'content',
    'commentcamarche.net': 'content',
    'zebestof.com': 'advertising',
  },
  listed: ['CCM benchmark Group'],
  privacy: 'https://mentions-legales.lefigaro.fr/page/politique-de-confidentialite',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://mentions-legales.lefigaro.fr/page/politique-de-confidentialite',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
