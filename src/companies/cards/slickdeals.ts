import type { Company } from '../company.ts';

export default {
  id: 'slickdeals',
  name: 'Slickdeals',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Deal forum that earns when its visitors buy in shops.',
  hosts: {
    'slickdeals.net': 'advertising',
    'slickdealscdn.com': 'advertising',
  },
  privacy: 'https://slickdeals.net/corp/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://slickdeals.net/corp/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
