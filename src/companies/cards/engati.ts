import type { Company } from '../company.ts';

export default {
  id: 'engati',
  name: 'Engati',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: "Robot and chat widget for companies' sites and WhatsApp.",
  hosts: {
    'engati.com': 'ai-chat',
    'engati.ai': 'ai-chat',
  },
  privacy: 'https://www.engati.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.engati.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
