import type { Company } from '../company.ts';

export default {
  id: 'aftership',
  name: 'AfterShip',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Parcel tracking, returns and pop-ups for web shops.',
  hosts: {
    'aftership.com': 'utility',
    'automizely.com': 'utility',
    'automizely-analytics.com': 'analytics',
    'am-static.com': 'utility',
    'postmen.com': 'utility',
    'returnscenter.com': 'utility',
  },
  privacy: 'https://www.aftership.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.aftership.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
