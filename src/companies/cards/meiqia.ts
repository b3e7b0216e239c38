import type { Company } from '../company.ts';

export default {
  id: 'meiqia',
  name: 'Meiqia',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Chinese chat window that shows staff who visits a site.',
  hosts: {
    'meiqia.com': 'live-chat',
    'meiqiausercontent.com': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://meiqia.com', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
