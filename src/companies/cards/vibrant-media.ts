import type { Company } from '../company.ts';

export default {
  id: 'vibrant-media',
  name: 'Vibrant Media',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Underlines words and covers pictures in articles with matching ads.',
  hosts: {
    'vibrantmedia.com': 'advertising',
    'intellitxt.com': 'advertising',
    'picadmedia.com': 'advertising',
  },
  listed: ['Vibrant Media'],
  privacy: 'https://www.vibrantmedia.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vibrantmedia.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
