import type { Company } from '../company.ts';

export default {
  id: 'open-collective',
  name: 'Open Collective',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Collects donations for open-source and civic groups and shows their backers.',
  hosts: {
    'opencollective.com': 'utility',
  },
  privacy: 'https://opencollective.com/privacypolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://opencollective.com/privacypolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
