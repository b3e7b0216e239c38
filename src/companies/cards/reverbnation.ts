import type { Company } from '../company.ts';

export default {
  id: 'reverbnation',
  name: 'ReverbNation',
  parent: 'BandLab',
  country: 'US',
  role: 'controller',
  about: 'Music players and concert lists of bands on other sites.',
  hosts: {
    'reverbnation.com': 'content',
  },
  privacy: 'https://www.reverbnation.com/main/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.reverbnation.com/main/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
