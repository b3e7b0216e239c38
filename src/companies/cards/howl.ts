import type { Company } from '../company.ts';

export default {
  id: 'howl',
  name: 'Howl',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Swaps shop links on news sites and blogs for paying ones and tracks the purchases.',
  hosts: {
    'narrativ.com': 'advertising',
    'bam-x.com': 'advertising',
    'shop-links.co': 'advertising',
    'howl.me': 'advertising',
    'howl.link': 'advertising',
  },
  listed: ['BAM'],
  privacy: 'https://www.planethowl.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.planethowl.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
