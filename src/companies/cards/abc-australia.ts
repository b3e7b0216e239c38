import type { Company } from '../company.ts';

export default {
  id: 'abc-australia',
  name: 'Australian Broadcasting Corporation',
  parent: null,
  country: 'AU',
  role: 'controller',
  about: 'Public broadcaster of Australia; these hosts serve news and player.',
  hosts: {
    'abc.net.au': 'content',
    'abc-cdn.net.au': 'content',
    'abcaustralia.net.au': 'content',
  },
  privacy: 'https://www.abc.net.au/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.abc.net.au/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
