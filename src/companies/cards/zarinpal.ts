import type { Company } from '../company.ts';

export default {
  id: 'zarinpal',
  name: 'Zarinpal',
  parent: null,
  country: 'IR',
  role: 'processor',
  about: 'Handles payments for Iranian shops.',
  hosts: {
    'zarinpal.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zarinpal.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
