import type { Company } from '../company.ts';

export default {
  id: 'tableau',
  name: 'Tableau',
  parent: 'Salesforce',
  country: 'US',
  role: 'processor',
  about: 'Shows charts and dashboards inside articles and public sites.',
  hosts: {
    'tableau.com': 'content',
    'tableausoftware.com': 'content',
  },
  privacy: 'https://www.tableau.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tableau.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
