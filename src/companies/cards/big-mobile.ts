import type { Company } from '../company.ts';

export default {
  id: 'big-mobile',
  name: 'Big Mobile',
  parent: null,
  country: 'AU',
  role: 'controller',
  about: 'Australian seller of phone advertising.',
  hosts: {
    'bigmobileads.com': 'advertising',
    'bigmobile.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bigmobile.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
