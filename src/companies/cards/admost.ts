import type { Company } from '../company.ts';

export default {
  id: 'admost',
  name: 'AdMost',
  parent: null,
  country: 'TR',
  role: 'processor',
  about: 'Decides for app makers which network shows the next ad.',
  hosts: {
    'admost.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://admost.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
