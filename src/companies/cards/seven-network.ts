import type { Company } from '../company.ts';

export default {
  id: 'seven-network',
  name: 'Seven Network',
  parent: null,
  country: 'AU',
  role: 'controller',
  about: 'Australian broadcaster of Channel 7 and publisher of The West Australian.',
  hosts: {
    '7news.com.au': 'content',
    '7plus.com.au': 'video',
    '7plus.com': 'content',
    '7live.com.au': 'content',
    'seven.com.au': 'content',
    'sevenwestmedia.com.au': 'content',
    'swmdigital.io': 'content',
    'thewest.com.au': 'content',
    'perthnow.com.au': 'content',
    'thenightly.com.au': 'content',
  },
  privacy: 'https://www.sevenwestmedia.com.au/privacy-policies/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.sevenwestmedia.com.au/privacy-policies/privacy', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
