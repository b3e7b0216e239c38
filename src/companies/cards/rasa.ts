import type { Company } from '../company.ts';

export default {
  id: 'rasa',
  name: 'Rasa',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Software with which companies run their own chat assistants.',
  hosts: {
    'rasa.com': 'ai-chat',
  },
  privacy: 'https://rasa.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rasa.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
