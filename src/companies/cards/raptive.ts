import type { Company } from '../company.ts';

export default {
  id: 'raptive',
  name: 'Raptive',
  // Formerly AdThrive and CafeMedia.
  hosts: {
    'adthrive.com': 'advertising',
    'cafemedia.com': 'advertising',
    'raptive.com': 'advertising',
    'raptive.ai': 'advertising',
    'slickstream.com': 'recommendation',
  },
  privacy: 'https://raptive.com/privacy-policy/',
  sources: [{ url: 'https://raptive.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
