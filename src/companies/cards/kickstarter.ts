import type { Company } from '../company.ts';

export default {
  id: 'kickstarter',
  name: 'Kickstarter',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Collects money for projects; pages show its widgets.',
  hosts: {
    'kickstarter.com': 'content',
  },
  privacy: 'https://www.kickstarter.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kickstarter.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
