import type { Company } from '../company.ts';

export default {
  id: 'extole',
  name: 'Extole',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs refer-a-friend programs and recognises who shared a link with whom.',
  hosts: {
    'extole.com': 'advertising',
    'extole.io': 'advertising',
    'xtlo.net': 'advertising',
  },
  listed: ['Extole'],
  privacy: 'https://www.extole.com/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.extole.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
