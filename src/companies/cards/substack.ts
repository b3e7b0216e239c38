import type { Company } from '../company.ts';

export default {
  id: 'substack',
  name: 'Substack',
  hosts: {
    'substack.com': 'content',
    'substackcdn.com': 'content',
  },
  privacy: 'https://substack.com/privacy',
  sources: [{ url: 'https://substack.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
