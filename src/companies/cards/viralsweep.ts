import type { Company } from '../company.ts';

export default {
  id: 'viralsweep',
  name: 'ViralSweep',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sweepstakes that collect leads on brands’ pages.',
  hosts: {
    'viralsweep.com': 'marketing',
    'vsw.sh': 'marketing',
  },
  privacy: 'https://www.viralsweep.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.viralsweep.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
