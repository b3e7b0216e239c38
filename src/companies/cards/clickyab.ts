import type { Company } from '../company.ts';

export default {
  id: 'clickyab',
  name: 'Clickyab',
  parent: null,
  country: 'IR',
  role: 'controller',
  about: 'Iranian ad network of banners paid by click.',
  hosts: {
    'clickyab.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clickyab.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
