import type { Company } from '../company.ts';

export default {
  id: 'liveramp',
  name: 'LiveRamp',
  hosts: {
    'rlcdn.com': 'identity',
    'pippio.com': 'identity',
    'liveramp.com': 'identity',
    'privacymanager.io': 'consent',
  },
  privacy: 'https://liveramp.com/privacy/',
  sources: [{ url: 'https://liveramp.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
