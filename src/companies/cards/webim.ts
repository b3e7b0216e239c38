import type { Company } from '../company.ts';

export default {
  id: 'webim',
  name: 'Webim',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Russian chat service for banks and telecoms.',
  hosts: {
    'webim.ru': 'live-chat',
    'webim2.ru': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://webim.ru', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
