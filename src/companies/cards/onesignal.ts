import type { Company } from '../company.ts';

export default {
  id: 'onesignal',
  name: 'OneSignal',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends web push messages and keeps an ID for every browser that allowed them.',
  hosts: {
    'onesignal.com': 'marketing',
    'os.tc': 'marketing',
  },
  listed: ['OneSignal'],
  privacy: 'https://onesignal.com/privacy_policy',
  optOut: null,
  contact: { mail: 'Privacy@OneSignal.com' },
  sources: [{ url: 'https://onesignal.com/privacy_policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
