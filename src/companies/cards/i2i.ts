import type { Company } from '../company.ts';

export default {
  id: 'i2i',
  name: 'i2i',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Japanese visit counter with rankings of linking sites.',
  hosts: {
    'i2i.jp': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.i2i.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
