import type { Company } from '../company.ts';

export default {
  id: 'bonterra',
  name: 'Bonterra',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs donation forms and supporter lists for charities and campaigns.',
  hosts: {
    'everyaction.com': 'marketing',
    'ngpvan.com': 'marketing',
    'salsalabs.org': 'marketing',
    'salsalabs.com': 'marketing',
    'bonterratech.com': 'marketing',
  },
  privacy: 'https://www.bonterratech.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bonterratech.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
