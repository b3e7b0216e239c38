import type { Company } from '../company.ts';

export default {
  id: 'plaid-karte',
  name: 'PLAID',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Runs KARTE, which watches each visitor live and shows them messages and offers in Japanese shops.',
  hosts: {
    'karte.io': 'personalization',
    'plaid.co.jp': 'personalization',
    'karte-cdn.io': 'personalization',
  },
  listed: ['KARTE'],
  privacy: 'https://plaid.co.jp/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://plaid.co.jp/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
