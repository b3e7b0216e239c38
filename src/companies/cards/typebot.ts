import type { Company } from '../company.ts';

export default {
  id: 'typebot',
  name: 'Typebot',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Form builder that asks its questions as a chat and stores the answers.',
  hosts: {
    'typebot.io': 'live-chat',
  },
  privacy: 'https://typebot.io/privacy-policies',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://typebot.io/privacy-policies', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
