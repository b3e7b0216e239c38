import type { Company } from '../company.ts';

export default {
  id: 'pylon',
  name: 'Pylon',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat and ticket tool with which software firms support their business customers.',
  hosts: {
    'usepylon.com': 'live-chat',
  },
  privacy: 'https://www.usepylon.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.usepylon.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
