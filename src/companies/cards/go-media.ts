import type { Company } from '../company.ts';

export default {
  id: 'go-media',
  name: 'G/O Media',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Former owner of Gizmodo, Kotaku and The Root; its Kinja servers still hold pictures of these sites.',
  hosts: {
    'g-omedia.com': 'content',
    'kinja.com': 'content',
    'kinja-img.com': 'content',
    'kinja-static.com': 'content',
    'gawkerassets.com': 'content',
  },
  privacy: 'https://g-omedia.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://g-omedia.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
