import type { Company } from '../company.ts';

export default {
  id: 'fever',
  name: 'Fever',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Sells event tickets chosen by what people viewed before.',
  hosts: {
    'feverup.com': 'utility',
  },
  privacy: 'https://feverup.com/legal/privacy_en.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://feverup.com/legal/privacy_en.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
