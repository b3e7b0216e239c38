import type { Company } from '../company.ts';

export default {
  id: 'iadvize',
  name: 'iAdvize',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Picks out hesitating shoppers and offers them chat with an adviser or robot.',
  hosts: {
    'iadvize.com': 'live-chat',
  },
  listed: ['iAdvize SAS'],
  privacy: 'https://www.iadvize.com/en/iadvize-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.iadvize.com/en/iadvize-privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
