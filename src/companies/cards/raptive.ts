import type { Company } from '../company.ts';

export default {
  id: 'raptive',
  name: 'Raptive',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Fills the ad space of thousands of blogs; formerly AdThrive and CafeMedia.',
  hosts: {
    'adthrive.com': 'advertising',
    'cafemedia.com': 'advertising',
    'raptive.com': 'advertising',
    'raptive.ai': 'advertising',
    'slickstream.com': 'recommendation',
  },
  privacy: 'https://raptive.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://raptive.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://raptive.com/about/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
