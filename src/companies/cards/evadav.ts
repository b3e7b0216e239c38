import type { Company } from '../company.ts';

export default {
  id: 'evadav',
  name: 'EvaDav',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Sells push notices, in-page notices and pop-up ads.',
  hosts: {
    'evadav.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://evadav.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
