import type { Company } from '../company.ts';

export default {
  id: 'patreon',
  name: 'Patreon',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Lets fans pay artists and bloggers each month and follows who visits which page.',
  hosts: {
    'patreon.com': 'content',
    'patreonusercontent.com': 'content',
  },
  privacy: 'https://privacy.patreon.com/policies',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://privacy.patreon.com/policies', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
