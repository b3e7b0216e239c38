import type { Company } from '../company.ts';

export default {
  id: 'copy-me-that',
  name: 'Copy Me That',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Save-recipe buttons on food blogs.',
  hosts: {
    'copymethat.com': 'social',
  },
  privacy: 'https://www.copymethat.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.copymethat.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
