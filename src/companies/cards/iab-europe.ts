import type { Company } from '../company.ts';

export default {
  id: 'iab-europe',
  name: 'IAB Europe',
  parent: null,
  country: 'BE',
  role: 'controller',
  about: 'Ad industry body that sets the European consent signal and lists the firms taking part.',
  hosts: {
    'consensu.org': 'consent',
    'iabeurope.eu': 'consent',
  },
  privacy: 'https://iabeurope.eu/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://iabeurope.eu/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
