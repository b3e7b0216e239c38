import type { Company } from '../company.ts';

export default {
  id: 'tbank',
  name: 'T-Bank',
  parent: 'T-Technologies',
  country: 'RU',
  role: 'controller',
  about: 'Russian bank whose payment and loan windows appear in shops.',
  hosts: {
    'tinkoff.ru': 'utility',
    'tbank.ru': 'utility',
    'tcsbank.ru': 'utility',
    'cdn-tinkoff.ru': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tbank.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
