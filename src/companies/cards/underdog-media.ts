import type { Company } from '../company.ts';

export default {
  id: 'underdog-media',
  name: 'Underdog Media',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Fixes banner ads to the edge of the screen on other companies’ pages.',
  hosts: {
    'underdogmedia.com': 'advertising',
    'underdog.media': 'advertising',
    'udmserve.net': 'advertising',
  },
  listed: ['Underdog Media'],
  privacy: 'https://underdogmedia.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://underdogmedia.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
