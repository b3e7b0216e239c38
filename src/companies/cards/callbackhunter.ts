import type { Company } from '../company.ts';

export default {
  id: 'callbackhunter',
  name: 'CallbackHunter',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Offers visitors of Russian sites a call back.',
  hosts: {
    'callbackhunter.com': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://callbackhunter.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
