import type { Company } from '../company.ts';

export default {
  id: 'salesloft',
  name: 'Salesloft',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sales software whose Drift chat greets visitors, notes which company they come from and books meetings.',
  hosts: {
    'drift.com': 'live-chat',
    'driftt.com': 'live-chat',
    'driftapi.com': 'live-chat',
    'salesloft.com': 'analytics',
  },
  listed: ['Drift', 'SalesLoft'],
  privacy: 'https://www.salesloft.com/legal/privacy-notice',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.salesloft.com/legal/privacy-notice', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://www.salesloft.com/company/newsroom/salesloft-acquires-drift',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
