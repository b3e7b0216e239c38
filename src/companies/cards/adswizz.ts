import type { Company } from '../company.ts';

export default {
  id: 'adswizz',
  name: 'AdsWizz',
  parent: 'SiriusXM',
  country: 'US',
  role: 'both',
  about: 'Puts ads into radio streams and podcasts and recognises the listening device.',
  hosts: {
    'adswizz.com': 'advertising',
  },
  listed: ['AdsWizz'],
  privacy: 'https://www.adswizz.com/our-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adswizz.com/our-privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
