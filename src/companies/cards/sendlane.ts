import type { Company } from '../company.ts';

export default {
  id: 'sendlane',
  name: 'Sendlane',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends mails and texts for web shops and tracks what receivers view.',
  hosts: {
    'sendlane.com': 'marketing',
  },
  privacy: 'https://www.sendlane.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sendlane.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
