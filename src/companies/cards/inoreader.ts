import type { Company } from '../company.ts';

export default {
  id: 'inoreader',
  name: 'Inoreader',
  parent: null,
  country: 'BG',
  role: 'controller',
  about: 'Newsreader whose news boxes appear on other sites.',
  hosts: {
    'inoreader.com': 'social',
  },
  privacy: 'https://www.inoreader.com/privacy_policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.inoreader.com/privacy_policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
