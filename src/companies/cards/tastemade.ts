import type { Company } from '../company.ts';

export default {
  id: 'tastemade',
  name: 'Tastemade',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Makes cooking and travel videos and counts who watches them.',
  hosts: {
    'tastemade.com': 'video',
  },
  privacy: 'https://www.tastemade.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tastemade.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
