import type { Company } from '../company.ts';

export default {
  id: 'chaport',
  name: 'Chaport',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Chat box with robot answers for small companies' sites.",
  hosts: {
    'chaport.com': 'live-chat',
  },
  privacy: 'https://www.chaport.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.chaport.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.chaport.com/privacy', checked: '2026-11-22' },
  ],
} satisfies Company;
