import type { Company } from '../company.ts';

export default {
  id: 'quality-unit',
  name: 'Quality Unit',
  parent: null,
  country: 'SK',
  role: 'processor',
  about: 'Maker of LiveAgent, a help desk with chat buttons, and of Post Affiliate Pro.',
  hosts: {
    'ladesk.com': 'live-chat',
    'liveagent.com': 'live-chat',
    'postaffiliatepro.com': 'advertising',
  },
  privacy: 'https://www.liveagent.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.liveagent.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
