import type { Company } from '../company.ts';

export default {
  id: 'cookpad',
  name: 'Cookpad',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Recipe-sharing site that keeps what its cooks search and save.',
  hosts: {
    'cookpad.com': 'content',
    'cpcdn.com': 'content',
  },
  privacy: 'https://policy.cookpad.com/global/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://policy.cookpad.com/global/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
