import type { Company } from '../company.ts';

export default {
  id: 'lg-ad-solutions',
  name: 'LG Ad Solutions',
  parent: 'LG Electronics',
  country: 'US',
  role: 'both',
  about: 'Records what LG TV sets show, formerly as Alphonso, and aims ads with it.',
  hosts: {
    'alphonso.tv': 'advertising',
    'lgads.tv': 'advertising',
    'lgsmartad.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://lgads.tv/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
