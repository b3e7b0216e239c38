import type { Company } from '../company.ts';

export default {
  id: 'biglobe',
  name: 'BIGLOBE',
  parent: 'KDDI',
  country: 'JP',
  role: 'controller',
  about: 'Japanese access provider with a portal.',
  hosts: {
    'biglobe.ne.jp': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.biglobe.ne.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
