import type { Company } from '../company.ts';

export default {
  id: 'mixpanel',
  name: 'Mixpanel',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counts what each user does in an app or site, step by step, for the company that runs it.',
  hosts: {
    'mixpanel.com': 'analytics',
    'mxpnl.com': 'analytics',
  },
  listed: ['Mixpanel'],
  privacy: 'https://mixpanel.com/legal/privacy-policy/',
  optOut: 'https://mixpanel.com/optout/',
  contact: { mail: 'dpo@mixpanel.com' },
  sources: [{ url: 'https://mixpanel.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
