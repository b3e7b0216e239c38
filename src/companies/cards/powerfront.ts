import type { Company } from '../company.ts';

export default {
  id: 'powerfront',
  name: 'Powerfront',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows shop staff every visitor as a little figure and lets them start a chat.',
  hosts: {
    'inside-graph.com': 'live-chat',
    'powerfront.com': 'live-chat',
  },
  listed: ['PowerFront'],
  privacy: 'https://www.powerfront.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.powerfront.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
