import type { Company } from '../company.ts';

export default {
  id: 'hypercomments',
  name: 'HyperComments',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Comment boxes for Russian-language websites.',
  hosts: {
    'hypercomments.com': 'social',
  },
  privacy: 'https://www.hypercomments.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hypercomments.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
