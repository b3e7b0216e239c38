import type { Company } from '../company.ts';

export default {
  id: 'liveinternet',
  name: 'LiveInternet',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Counts visits to Russian-language sites and ranks them publicly.',
  hosts: {
    'yadro.ru': 'analytics',
    'liveinternet.ru': 'analytics',
  },
  listed: ['LiveInternet'],
  privacy: 'https://www.liveinternet.ru/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.liveinternet.ru/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
