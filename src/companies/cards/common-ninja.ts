import type { Company } from '../company.ts';

export default {
  id: 'common-ninja',
  name: 'Common Ninja',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Ready-made widgets for small sites and shops.',
  hosts: {
    'commoninja.com': 'content',
  },
  privacy: 'https://www.commoninja.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.commoninja.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
