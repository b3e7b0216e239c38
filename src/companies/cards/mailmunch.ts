import type { Company } from '../company.ts';

export default {
  id: 'mailmunch',
  name: 'MailMunch',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Pop-ups and forms that collect e-mail addresses.',
  hosts: {
    'mailmunch.co': 'marketing',
    'mailmunch.com': 'marketing',
  },
  listed: ['MailMunch'],
  privacy: 'https://www.mailmunch.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mailmunch.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
