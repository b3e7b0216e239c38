import type { Company } from '../company.ts';

export default {
  id: 'media-net',
  name: 'Media.net',
  parent: null,
  country: 'AE',
  role: 'controller',
  about: 'Places ads that match the words of a page, and sells ad space by auction.',
  hosts: {
    'media.net': 'advertising',
    'mnet-ad.net': 'advertising',
  },
  listed: ['Media.net'],
  privacy: 'https://www.media.net/privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@media.net' },
  sources: [
    { url: 'https://www.media.net/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.media.net/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
