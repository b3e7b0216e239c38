import type { Company } from '../company.ts';

export default {
  id: 'gitlab',
  name: 'GitLab',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Stores program code for developers and hosts the pages they make of it.',
  hosts: {
    'gitlab.com': 'content',
    'gitlab-static.net': 'content',
  },
  privacy: 'https://about.gitlab.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://about.gitlab.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
