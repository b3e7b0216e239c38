import type { Company } from '../company.ts';

export default {
  id: 'stackpath',
  name: 'StackPath',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Delivered the files of other companies as MaxCDN and Highwinds until it closed in 2024.',
  hosts: {
    'stackpath.com': 'cdn',
    'maxcdn.com': 'cdn',
    'netdna-cdn.com': 'cdn',
    'netdna-ssl.com': 'cdn',
    'stackpathcdn.com': 'cdn',
    'stackpathdns.com': 'cdn',
    'hwcdn.net': 'cdn',
    'highwinds.com': 'cdn',
  },
  listed: ['MaxCDN Enterprise', 'Highwinds'],
  privacy: 'https://www.stackpath.com/legal/privacy-statement/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.stackpath.com/legal/privacy-statement/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
