import type { Company } from '../company.ts';

export default {
  id: 'buysafe',
  name: 'buySAFE',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shopping guarantee badge, sold under the Norton name, that sees visitors of shop pages.',
  hosts: {
    'buysafe.com': 'utility',
    'guarantee-cdn.com': 'utility',
  },
  privacy: 'https://www.buysafe.com/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.buysafe.com/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
