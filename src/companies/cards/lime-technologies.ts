import type { Company } from '../company.ts';

export default {
  id: 'lime-technologies',
  name: 'Lime Technologies',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Owner of Userlike, now Lime Connect, a chat window for company sites and messengers.',
  hosts: {
    'userlike.com': 'live-chat',
    'lime-technologies.com': 'customer-data',
  },
  privacy: 'https://www.lime-technologies.com/en/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.lime-technologies.com/en/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.lime-technologies.com/en/lime-connect/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
