import type { Company } from '../company.ts';

export default {
  id: 'graphcomment',
  name: 'GraphComment',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Comment boxes for French websites and blogs.',
  hosts: {
    'graphcomment.com': 'social',
    'semiologic.fr': 'social',
  },
  privacy: 'https://graphcomment.com/en/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://graphcomment.com/en/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
