import type { Company } from '../company.ts';

export default {
  id: 'fan-communications',
  name: 'Fan Communications',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Runs the nend app-ad network and Japanese affiliate links.',
  hosts: {
    'nend.net': 'advertising',
    'fancs.com': 'advertising',
    'nex8.net': 'advertising',
  },
  listed: ['Nend'],
  privacy: 'https://www.fancs.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fancs.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
