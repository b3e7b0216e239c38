import type { Company } from '../company.ts';

export default {
  id: 'extreme-digital',
  name: 'eXTReMe digital',
  parent: null,
  country: 'NL',
  role: 'both',
  about: 'Runs eXTReMe Tracking, an old free visitor counter.',
  hosts: {
    'extreme-dm.com': 'analytics',
  },
  listed: ['eXTReMe digital'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://extremetracking.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
