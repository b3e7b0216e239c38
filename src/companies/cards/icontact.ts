import type { Company } from '../company.ts';

export default {
  id: 'icontact',
  name: 'iContact',
  parent: 'Ziff Davis',
  country: 'US',
  role: 'processor',
  about: 'Sends newsletters and campaign mails for other firms.',
  hosts: {
    'icontact.com': 'marketing',
  },
  privacy: 'https://www.icontact.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.icontact.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
