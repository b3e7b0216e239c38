import type { Company } from '../company.ts';

export default {
  id: 'nitropay',
  name: 'NitroPay',
  parent: 'GG Software',
  country: 'US',
  role: 'both',
  about: 'Places ads on gaming and community websites and runs their consent box.',
  hosts: {
    'nitropay.com': 'advertising',
  },
  listed: ['NitroPay CMP'],
  privacy: 'https://nitropay.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://nitropay.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
