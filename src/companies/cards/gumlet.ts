import type { Company } from '../company.ts';

export default {
  id: 'gumlet',
  name: 'Gumlet',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Shrinks and delivers pictures and videos of sites.',
  hosts: {
    'gumlet.io': 'cdn',
    'gumlet.com': 'cdn',
    'gumlet.net': 'cdn',
    'gumlytics.com': 'cdn',
  },
  privacy: 'https://www.gumlet.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gumlet.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
