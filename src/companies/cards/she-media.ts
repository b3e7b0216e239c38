import type { Company } from '../company.ts';

export default {
  id: 'she-media',
  name: 'SHE Media',
  parent: 'Penske Media',
  country: 'US',
  role: 'both',
  about: 'Sells the ad space of women’s blogs and magazines such as SheKnows and BlogHer.',
  hosts: {
    'shemedia.com': 'advertising',
    'blogherads.com': 'advertising',
    'sheknows.com': 'content',
    'blogher.com': 'content',
  },
  privacy: 'https://www.shemedia.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.shemedia.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.pmc.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
