import type { Company } from '../company.ts';

export default {
  id: 'brown-paper-tickets',
  name: 'Brown Paper Tickets',
  parent: 'Events.com',
  country: 'US',
  role: 'controller',
  about: 'Ticket links of small organisers.',
  hosts: {
    'brownpapertickets.com': 'utility',
  },
  privacy: 'https://www.brownpapertickets.com/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.brownpapertickets.com/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
