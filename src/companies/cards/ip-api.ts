import type { Company } from '../company.ts';

export default {
  id: 'ip-api',
  name: 'ip-api',
  parent: null,
  country: 'RO',
  role: 'processor',
  about: 'Romanian lookup that tells scripts in which town a network address is.',
  hosts: {
    'ip-api.com': 'utility',
  },
  privacy: 'https://ip-api.com/docs/legal',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ip-api.com/docs/legal', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
