import type { Company } from '../company.ts';

export default {
  id: 'mutiny',
  name: 'Mutiny',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Changes a firm’s pages for visitors from companies it wants as customers.',
  hosts: {
    'mutinyhq.com': 'personalization',
    'mutinycdn.com': 'personalization',
    'mutinyhq.io': 'personalization',
  },
  privacy: 'https://www.mutinyhq.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mutinyhq.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
