import type { Company } from '../company.ts';

export default {
  id: 'ad-shield',
  name: 'Ad-Shield',
  parent: null,
  country: 'KR',
  role: 'both',
  about: 'Brings ads back for visitors who use ad blockers.',
  hosts: {
    'ad-shield.io': 'advertising',
    'html-load.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ad-shield.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
