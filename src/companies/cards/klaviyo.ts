import type { Company } from '../company.ts';

export default {
  id: 'klaviyo',
  name: 'Klaviyo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tracks shoppers by mail address and sends them mails and texts for web shops.',
  hosts: {
    'klaviyo.com': 'marketing',
    'klaviyomail.com': 'marketing',
    'kmail-lists.com': 'marketing',
    'klclick.com': 'marketing',
    'klclick1.com': 'marketing',
    'klclick2.com': 'marketing',
    'klclick3.com': 'marketing',
  },
  listed: ['Klaviyo'],
  privacy: 'https://www.klaviyo.com/legal/privacy-notice',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.klaviyo.com/legal/privacy-notice', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
