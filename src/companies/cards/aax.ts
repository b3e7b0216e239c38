import type { Company } from '../company.ts';

export default {
  id: 'aax',
  name: 'AAX',
  parent: 'Media.net',
  country: 'US',
  role: 'both',
  about: 'Shows permitted ads to people who use an ad blocker.',
  hosts: {
    'aaxads.com': 'advertising',
    'aaxdetect.com': 'advertising',
    'aax.media': 'advertising',
  },
  listed: ['Acceptable Ads'],
  privacy: 'https://www.aax.media/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.aax.media/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.media.net/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
