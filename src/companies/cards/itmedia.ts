import type { Company } from '../company.ts';

export default {
  id: 'itmedia',
  name: 'ITmedia',
  parent: 'SoftBank',
  country: 'JP',
  role: 'controller',
  about: 'Japanese technology news publisher with its own page measurement.',
  hosts: {
    'itmedia.co.jp': 'content',
    'itmedia.jp': 'content',
  },
  privacy: 'https://corp.itmedia.co.jp/corp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://corp.itmedia.co.jp/corp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
