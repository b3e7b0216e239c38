import type { Company } from '../company.ts';

export default {
  id: 'block',
  name: 'Block',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Takes payments with Square and Afterpay and hosts small shops with Weebly.',
  hosts: {
    'squareup.com': 'utility',
    'squarecdn.com': 'utility',
    'square.com': 'utility',
    'squareupsandbox.com': 'utility',
    'cash.app': 'utility',
    'weebly.com': 'hosting',
    'editmysite.com': 'hosting',
    'weeblycloud.com': 'hosting',
    'weeblysite.com': 'hosting',
    'square.site': 'hosting',
    'tidal.com': 'content',
  },
  listed: ['Weebly'],
  privacy: 'https://squareup.com/us/en/legal/general/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://squareup.com/us/en/legal/general/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://block.xyz/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
