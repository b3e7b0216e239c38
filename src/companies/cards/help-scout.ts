import type { Company } from '../company.ts';

export default {
  id: 'help-scout',
  name: 'Help Scout',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Help button and shared inbox through which visitors search answers or write to staff.',
  hosts: {
    'helpscout.net': 'live-chat',
    'helpscout.com': 'customer-support',
    'helpscoutdocs.com': 'customer-support',
  },
  listed: ['Help Scout'],
  privacy: 'https://www.helpscout.com/company/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.helpscout.com/company/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
