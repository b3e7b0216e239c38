import type { Company } from '../company.ts';

export default {
  id: 'superchat',
  name: 'Superchat',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: "One inbox for a firm's WhatsApp, web chat and e-mail conversations.",
  hosts: {
    'superchat.de': 'live-chat',
    'superchat.com': 'live-chat',
  },
  privacy: 'https://www.superchat.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.superchat.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
