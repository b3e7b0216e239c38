import type { Company } from '../company.ts';

export default {
  id: 'egain',
  name: 'eGain',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Knowledge, chat and cobrowse tools that note visitors' steps for service staff.",
  hosts: {
    'egain.com': 'live-chat',
    'egain.net': 'live-chat',
    'egain.cloud': 'live-chat',
    'egaincloud.net': 'live-chat',
    'analytics-egain.com': 'live-chat',
  },
  listed: ['eGain', 'GainCloud'],
  privacy: 'https://www.egain.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.egain.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
