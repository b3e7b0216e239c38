import type { Company } from '../company.ts';

export default {
  id: 'delphi',
  name: 'Delphi',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Talking copies of authors and coaches that people can chat with on web pages.',
  hosts: {
    'delphi.ai': 'ai-chat',
  },
  privacy: 'https://www.delphi.ai/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.delphi.ai/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
