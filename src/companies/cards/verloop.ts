import type { Company } from '../company.ts';

export default {
  id: 'verloop',
  name: 'Verloop.io',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Answers customers of banks and shops by chat robot on their pages.',
  hosts: {
    'verloop.io': 'ai-chat',
  },
  privacy: 'https://www.verloop.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.verloop.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
