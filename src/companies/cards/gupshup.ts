import type { Company } from '../company.ts';

export default {
  id: 'gupshup',
  name: 'Gupshup',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Carries companies' chat messages and builds robots for WhatsApp and websites.",
  hosts: {
    'gupshup.io': 'live-chat',
    'buildquickbots.com': 'ai-chat',
  },
  privacy: 'https://www.gupshup.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gupshup.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
