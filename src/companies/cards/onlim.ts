import type { Company } from '../company.ts';

export default {
  id: 'onlim',
  name: 'Onlim',
  parent: null,
  country: 'AT',
  role: 'processor',
  about: 'Austrian maker of chat and voice robots for towns, utilities and tourism.',
  hosts: {
    'onlim.com': 'ai-chat',
  },
  privacy: 'https://onlim.com/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://onlim.com/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
