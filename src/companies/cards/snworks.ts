import type { Company } from '../company.ts';

export default {
  id: 'snworks',
  name: 'SNworks',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Publishing system of student newspapers.',
  hosts: {
    'getsnworks.com': 'content',
  },
  privacy: 'https://getsnworks.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getsnworks.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
