import type { Company } from '../company.ts';

export default {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows shop owners recordings and live views of what each visitor does on their pages.',
  hosts: {
    'luckyorange.com': 'session-replay',
    'luckyorange.net': 'session-replay',
  },
  listed: ['Lucky Orange'],
  privacy: 'https://www.luckyorange.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.luckyorange.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
