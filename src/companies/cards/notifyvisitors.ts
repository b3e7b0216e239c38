import type { Company } from '../company.ts';

export default {
  id: 'notifyvisitors',
  name: 'NotifyVisitors',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Shows pop-ups and sends notices and mails chosen by visitor behaviour.',
  hosts: {
    'notifyvisitors.com': 'marketing',
  },
  privacy: 'https://www.notifyvisitors.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.notifyvisitors.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
