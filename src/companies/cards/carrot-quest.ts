import type { Company } from '../company.ts';

export default {
  id: 'carrot-quest',
  name: 'Carrot quest',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: "Russian chat and pop-up tool that builds a profile of each visitor's actions.",
  hosts: {
    'carrotquest.io': 'live-chat',
    'carrotquest.app': 'live-chat',
    'carrotquest.com': 'live-chat',
    'carrotquest.ru': 'customer-data',
  },
  privacy: 'https://www.carrotquest.io/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.carrotquest.io/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
