import type { Company } from '../company.ts';

export default {
  id: 'paradox',
  name: 'Paradox',
  parent: 'Workday',
  country: 'US',
  role: 'processor',
  about: 'Chat robot that questions and schedules job applicants for employers.',
  hosts: {
    'paradox.ai': 'ai-chat',
  },
  privacy: 'https://www.paradox.ai/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.paradox.ai/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://newsroom.workday.com', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
