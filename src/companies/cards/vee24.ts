import type { Company } from '../company.ts';

export default {
  id: 'vee24',
  name: 'Vee24',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Live video and chat help on shop pages, with shared browsing.',
  hosts: {
    'vee24.com': 'live-chat',
  },
  listed: ['Vee24'],
  privacy: 'https://www.vee24.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vee24.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
