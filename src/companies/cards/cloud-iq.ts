import type { Company } from '../company.ts';

export default {
  id: 'cloud-iq',
  name: 'CloudIQ',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Shows pop-ups to shoppers who are leaving and mails those who left a basket behind.',
  hosts: {
    'cloud-iq.com': 'marketing',
    'cloud-iq.com.au': 'marketing',
  },
  listed: ['cloudIQ'],
  privacy: 'https://www.cloud-iq.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cloud-iq.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
