import type { Company } from '../company.ts';

export default {
  id: 'publift',
  name: 'Publift',
  parent: null,
  country: 'AU',
  role: 'both',
  about: 'Places ads for publishers through its Fuse tag and runs their auctions.',
  hosts: {
    'publift.com': 'advertising',
    'fuseplatform.net': 'advertising',
  },
  privacy: 'https://www.publift.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.publift.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
