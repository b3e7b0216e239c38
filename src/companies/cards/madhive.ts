import type { Company } from '../company.ts';

export default {
  id: 'madhive',
  name: 'Madhive',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Lets local stations sell TV-app ads by household.',
  hosts: {
    'madhive.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://madhive.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
