import type { Company } from '../company.ts';

export default {
  id: 'sovrn',
  name: 'Sovrn',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sells ad space of small sites by auction and turns their links into links that pay.',
  hosts: {
    'lijit.com': 'advertising',
    'viglink.com': 'advertising',
    'sovrn.com': 'advertising',
    'onscroll.com': 'advertising',
  },
  listed: ['sovrn', 'VigLink', 'OnScroll'],
  privacy: 'https://www.sovrn.com/privacy-policy/policy-center/',
  optOut: null,
  contact: { mail: 'privacy@sovrn.com' },
  sources: [
    { url: 'https://www.sovrn.com/privacy-policy/policy-center/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.sovrn.com/press/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
