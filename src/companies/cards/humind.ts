import type { Company } from '../company.ts';

export default {
  id: 'humind',
  name: 'Humind',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Shopping assistant that asks what a visitor wants and suggests products.',
  hosts: {
    'thehumind.com': 'ai-chat',
  },
  privacy: 'https://www.thehumind.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.thehumind.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
