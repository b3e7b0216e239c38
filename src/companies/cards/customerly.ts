import type { Company } from '../company.ts';

export default {
  id: 'customerly',
  name: 'Customerly',
  parent: null,
  country: 'IE',
  role: 'processor',
  about: 'Chat and messages to visitors with a profile of each.',
  hosts: {
    'customerly.io': 'live-chat',
  },
  privacy: 'https://www.customerly.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.customerly.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
