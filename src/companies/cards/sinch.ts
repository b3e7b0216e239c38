import type { Company } from '../company.ts';

export default {
  id: 'sinch',
  name: 'Sinch',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Delivers mails and texts for other firms with Mailjet and Mailgun.',
  hosts: {
    'sinch.com': 'marketing',
    'mailjet.com': 'marketing',
    'mjt.lu': 'marketing',
    'mailgun.com': 'marketing',
    'mailgun.org': 'marketing',
  },
  privacy: 'https://sinch.com/privacy-notice/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sinch.com/privacy-notice/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
