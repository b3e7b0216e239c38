import type { Company } from '../company.ts';

export default {
  id: 'adeasy',
  name: 'AdEasy',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian service that buys banner advertising for small companies.',
  hosts: {
    'adeasy.ru': 'advertising',
  },
  listed: ['AdEasy'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adeasy.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
