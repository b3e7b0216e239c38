import type { Company } from '../company.ts';

export default {
  id: 'zalando',
  name: 'Zalando',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Fashion shop that aims advertising at its shoppers for the brands it sells.',
  hosts: {
    'zalando.de': 'content',
    'zalando.com': 'content',
    'zalando.net': 'content',
    'ztat.net': 'content',
    'metrigo.com': 'advertising',
    'zms.zalando.com': 'advertising',
  },
  listed: ['Zolando', 'metrigo'],
  privacy: 'https://en.zalando.de/zalando-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://en.zalando.de/zalando-privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
