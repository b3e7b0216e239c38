import type { Company } from '../company.ts';

export default {
  id: 'synerise',
  name: 'Synerise',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Keeps shopper profiles and uses them to suggest products and send messages.',
  hosts: {
    'synerise.com': 'recommendation',
    'snrbox.com': 'recommendation',
    'snrapi.com': 'recommendation',
    'snrs.it': 'recommendation',
  },
  privacy: 'https://www.synerise.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.synerise.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
