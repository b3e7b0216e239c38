import type { Company } from '../company.ts';

export default {
  id: 'deviantart',
  name: 'DeviantArt',
  parent: 'Wix',
  country: 'US',
  role: 'controller',
  about: 'Art community whose pictures appear on other sites.',
  hosts: {
    'deviantart.com': 'content',
    'deviantart.net': 'content',
  },
  privacy: 'https://www.deviantart.com/about/policy/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.deviantart.com/about/policy/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
