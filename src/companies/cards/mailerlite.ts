import type { Company } from '../company.ts';

export default {
  id: 'mailerlite',
  name: 'MailerLite',
  parent: 'Vercom',
  country: 'LT',
  role: 'processor',
  about: 'Newsletter forms and pop-ups that collect e-mail addresses and note visits.',
  hosts: {
    'mailerlite.com': 'marketing',
    'mlcdn.com': 'marketing',
    'mailerlite.io': 'marketing',
  },
  privacy: 'https://www.mailerlite.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mailerlite.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
