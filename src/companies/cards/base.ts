import type { Company } from '../company.ts';

export default {
  id: 'base',
  name: 'BASE',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Rents out web shops to small Japanese sellers.',
  hosts: {
    'thebase.in': 'hosting',
    'thebase.com': 'hosting',
    'base.ec': 'hosting',
    'base.shop': 'hosting',
  },
  privacy: 'https://thebase.com/pages/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://thebase.com/pages/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
