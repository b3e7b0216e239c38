import type { Company } from '../company.ts';

export default {
  id: 'aisensy',
  name: 'AiSensy',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Puts WhatsApp chat buttons on Indian sites.',
  hosts: {
    'aisensy.com': 'live-chat',
  },
  privacy: 'https://aisensy.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://aisensy.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
