import type { Company } from '../company.ts';

export default {
  id: 'q4',
  name: 'Q4',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Runs companies’ investor pages and counts their readers.',
  hosts: {
    'q4cdn.com': 'content',
    'q4web.com': 'content',
    'q4inc.com': 'content',
    'q4web.com.invalid': 'content',
  },
  privacy: 'https://www.q4inc.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.q4inc.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
