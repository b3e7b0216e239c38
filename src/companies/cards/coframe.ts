import type { Company } from '../company.ts';

export default {
  id: 'coframe',
  name: 'Coframe',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tries out machine-written page variants on visitors and keeps what sells.',
  hosts: {
    'coframe.com': 'experiment',
    'coframe.ai': 'experiment',
  },
  privacy: 'https://www.coframe.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.coframe.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
