import type { Company } from '../company.ts';

export default {
  id: 'onemind',
  name: '1mind',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Robot sellers with a face and voice that talk to visitors of software firms.',
  hosts: {
    '1mind.com': 'ai-chat',
  },
  privacy: 'https://www.1mind.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.1mind.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
