import type { Company } from '../company.ts';

export default {
  id: 'ec-concier',
  name: 'ec-concier',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Guesses which shop visitors will buy and shows them coupons.',
  hosts: {
    'ec-concier.com': 'personalization',
  },
  listed: ['ec-concier'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ec-concier.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
