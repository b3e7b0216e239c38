import type { Company } from '../company.ts';

export default {
  id: 'belboon',
  name: 'Belboon',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'German affiliate network that ties purchases to the site with the ad.',
  hosts: {
    'belboon.com': 'advertising',
    'belboon.de': 'advertising',
    'r.belboon.com': 'advertising',
  },
  privacy: 'https://belboon.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://belboon.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
