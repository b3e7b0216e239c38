import type { Company } from '../company.ts';

export default {
  id: 'engage-bdr',
  name: 'engage:BDR',
  parent: null,
  country: 'AU',
  role: 'both',
  about: 'Ran video and banner ad trading for publishers; its hosts remain in older pages.',
  hosts: {
    'bnmla.com': 'advertising',
    'ebdr3.com': 'advertising',
    'engagebdr.com': 'advertising',
  },
  listed: ['engage:BDR'],
  privacy: 'https://engagebdr.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://engagebdr.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
