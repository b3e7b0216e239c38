import type { Company } from '../company.ts';

export default {
  id: 'sendpulse',
  name: 'SendPulse',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends newsletters, browser notifications and chat messages for companies.',
  hosts: {
    'sendpulse.com': 'marketing',
    'sendpulse.ua': 'marketing',
    'webpushs.com': 'marketing',
    'livechatv2.sendpulse.com': 'live-chat',
  },
  privacy: 'https://sendpulse.com/legal/pp',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sendpulse.com/legal/pp', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
