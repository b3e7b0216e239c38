import type { Company } from '../company.ts';

export default {
  id: 'dingxiang',
  name: 'Dingxiang',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Chinese slide puzzles and device recognition against fraud.',
  hosts: {
    'dingxiang-inc.com': 'fingerprinting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dingxiang-inc.com', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
