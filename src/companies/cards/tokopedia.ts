import type { Company } from '../company.ts';

export default {
  id: 'tokopedia',
  name: 'Tokopedia',
  parent: 'TikTok',
  country: 'ID',
  role: 'controller',
  about: 'Indonesian marketplace run by TikTok.',
  hosts: {
    'tokopedia.com': 'content',
    'tokopedia.net': 'content',
  },
  privacy: 'https://www.tokopedia.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tokopedia.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
