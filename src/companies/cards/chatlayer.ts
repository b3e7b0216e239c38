import type { Company } from '../company.ts';

export default {
  id: 'chatlayer',
  name: 'Chatlayer',
  parent: 'Sinch',
  country: 'BE',
  role: 'processor',
  about: 'Belgian builder of chat and voice robots.',
  hosts: {
    'chatlayer.ai': 'ai-chat',
  },
  privacy: 'https://www.sinch.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sinch.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
