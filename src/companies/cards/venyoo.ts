import type { Company } from '../company.ts';

export default {
  id: 'venyoo',
  name: 'Venyoo',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Russian robot pop-up that asks visitors for a phone number.',
  hosts: {
    'venyoo.ru': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://venyoo.ru', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
