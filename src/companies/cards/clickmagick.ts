import type { Company } from '../company.ts';

export default {
  id: 'clickmagick',
  name: 'ClickMagick',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counts clicks on advertising links and ties them to sales.',
  hosts: {
    'clickmagick.com': 'analytics',
    'clkmg.com': 'analytics',
    'clkmr.com': 'analytics',
  },
  privacy: 'https://www.clickmagick.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clickmagick.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
