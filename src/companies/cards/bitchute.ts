import type { Company } from '../company.ts';

export default {
  id: 'bitchute',
  name: 'BitChute',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Video site whose player appears on other sites.',
  hosts: {
    'bitchute.com': 'video',
  },
  privacy: 'https://www.bitchute.com/policy/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bitchute.com/policy/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
