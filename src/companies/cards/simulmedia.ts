import type { Company } from '../company.ts';

export default {
  id: 'simulmedia',
  name: 'Simulmedia',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Plans TV commercials with household viewing data.',
  hosts: {
    'simulmedia.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://simulmedia.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
