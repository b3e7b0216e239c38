import type { Company } from '../company.ts';

export default {
  id: 'proboards',
  name: 'ProBoards',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Hosts free forums of fans and clubs and shows ads there.',
  hosts: {
    'proboards.com': 'hosting',
  },
  privacy: 'https://www.proboards.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.proboards.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
