import type { Company } from '../company.ts';

export default {
  id: 'curator-io',
  name: 'Curator.io',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Australian tool that shows a brand’s social media posts on its site.',
  hosts: {
    'curator.io': 'content',
  },
  privacy: 'https://curator.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://curator.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
