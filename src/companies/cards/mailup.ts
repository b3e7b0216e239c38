import type { Company } from '../company.ts';

export default {
  id: 'mailup',
  name: 'MailUp',
  parent: 'TeamSystem',
  country: 'IT',
  role: 'processor',
  about: 'Sends newsletters for companies and counts who opens them.',
  hosts: {
    'mailup.com': 'marketing',
    'mailup.it': 'marketing',
  },
  privacy: 'https://www.mailup.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mailup.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
