import type { Company } from '../company.ts';

export default {
  id: 'tagtoo',
  name: 'Tagtoo',
  parent: null,
  country: 'TW',
  role: 'both',
  about: 'Aims shop ads at visitors of Taiwanese shops.',
  hosts: {
    'tagtoo.co': 'advertising',
    'tagtoo.com': 'advertising',
    'tagtoo.com.tw': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tagtoo.co/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
