import type { Company } from '../company.ts';

export default {
  id: 'heroku',
  name: 'Heroku',
  parent: 'Salesforce',
  country: 'US',
  role: 'processor',
  about: 'Hosts the web programs of other companies.',
  hosts: {
    'heroku.com': 'hosting',
    'herokucdn.com': 'hosting',
    'herokussl.com': 'hosting',
  },
  privacy: 'https://www.salesforce.com/company/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.salesforce.com/company/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.heroku.com/about', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
