import type { Company } from '../company.ts';

export default {
  id: 'feedspot',
  name: 'Feedspot',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Lists blogs and shows news boxes on other sites.',
  hosts: {
    'feedspot.com': 'social',
  },
  privacy: 'https://www.feedspot.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.feedspot.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
