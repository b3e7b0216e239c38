import type { Company } from '../company.ts';

export default {
  id: 'atlassian',
  name: 'Atlassian',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Makes office programs such as Jira and Trello and the status pages of many services.',
  hosts: {
    'atlassian.com': 'utility',
    'atlassian.net': 'utility',
    'atl-paas.net': 'utility',
    'statuspage.io': 'utility',
    'trello.com': 'utility',
    'bitbucket.org': 'utility',
    'bitbucket.com': 'utility',
    'trellocdn.com': 'utility',
    'jira.com': 'customer-support',
  },
  listed: ['Statuspage'],
  privacy: 'https://www.atlassian.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.atlassian.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.atlassian.com/company', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
