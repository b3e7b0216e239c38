import type { Company } from '../company.ts';

export default {
  id: 'mainstay',
  name: 'Mainstay',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat and text-message robot for universities and employers.',
  hosts: {
    'mainstay.com': 'ai-chat',
    'admithub.com': 'ai-chat',
  },
  privacy: 'https://mainstay.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mainstay.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
