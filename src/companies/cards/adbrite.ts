import type { Company } from '../company.ts';

export default {
  id: 'adbrite',
  name: 'AdBrite',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Ran an ad exchange until it closed in 2013.',
  hosts: {
    'adbrite.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adbrite.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
