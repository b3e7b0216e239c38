import type { Company } from '../company.ts';

export default {
  id: 'flipboard',
  name: 'Flipboard',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'News magazine app whose share buttons appear on sites.',
  hosts: {
    'flipboard.com': 'social',
  },
  listed: ['Flipboard'],
  privacy: 'https://about.flipboard.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://about.flipboard.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
