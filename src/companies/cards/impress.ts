import type { Company } from '../company.ts';

export default {
  id: 'impress',
  name: 'Impress',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese publisher of Impress Watch technology news.',
  hosts: {
    'impress.co.jp': 'content',
    'impress.jp': 'content',
    'impresswatch.com': 'content',
  },
  privacy: 'https://www.impressholdings.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.impressholdings.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
