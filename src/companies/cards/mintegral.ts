import type { Company } from '../company.ts';

export default {
  id: 'mintegral',
  name: 'Mintegral',
  parent: 'Mobvista',
  country: 'CN',
  role: 'both',
  about: 'Shows ads in apps and follows installs by device IDs.',
  hosts: {
    'mintegral.com': 'advertising',
    'rayjump.com': 'advertising',
    'mtgglobals.com': 'advertising',
  },
  privacy: 'https://www.mintegral.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mintegral.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
