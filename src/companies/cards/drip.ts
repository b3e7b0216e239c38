import type { Company } from '../company.ts';

export default {
  id: 'drip',
  name: 'Drip',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Newsletters and pop-ups of web shops that follow what people view.',
  hosts: {
    'getdrip.com': 'marketing',
    'drip.com': 'marketing',
  },
  listed: ['Drip'],
  privacy: 'https://www.drip.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.drip.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
