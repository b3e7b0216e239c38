import type { Company } from '../company.ts';

export default {
  id: 'gumgum',
  name: 'GumGum',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Looks at the pictures and words of a page to place ads in them, and measures how long they are looked at.',
  hosts: {
    'gumgum.com': 'advertising',
    'justpremium.com': 'advertising',
    'playground.xyz': 'advertising',
  },
  listed: ['GumGum', 'JustPremium Ads', 'Playground'],
  privacy: 'https://gumgum.com/services-privacy-policy',
  optOut: null,
  contact: { mail: 'dataprivacy@gumgum.com' },
  sources: [
    { url: 'https://gumgum.com/services-privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://gumgum.com/press', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
