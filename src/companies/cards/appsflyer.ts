import type { Company } from '../company.ts';

export default {
  id: 'appsflyer',
  name: 'AppsFlyer',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tells app makers which ad or link brought a person to their app.',
  hosts: {
    'appsflyer.com': 'analytics',
    'appsflyersdk.com': 'analytics',
    'onelink.me': 'analytics',
  },
  privacy: 'https://www.appsflyer.com/legal/services-privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@appsflyer.com' },
  sources: [{ url: 'https://www.appsflyer.com/legal/services-privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
