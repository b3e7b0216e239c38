import type { Company } from '../company.ts';

export default {
  id: 'brevo',
  name: 'Brevo',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Sends newsletters and text messages for companies and tracks what contacts do on their sites.',
  hosts: {
    'brevo.com': 'marketing',
    'sendinblue.com': 'marketing',
    'sibautomation.com': 'marketing',
    'sib-utils.com': 'marketing',
    'sibforms.com': 'marketing',
    'newsletter2go.com': 'marketing',
    'sendinblue-conversations.com': 'live-chat',
    'conversations-widget.sendinblue.com': 'live-chat',
    'conversations-widget.brevo.com': 'live-chat',
  },
  privacy: 'https://www.brevo.com/legal/privacypolicy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.brevo.com/legal/privacypolicy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
