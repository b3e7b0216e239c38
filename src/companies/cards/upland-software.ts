import type { Company } from '../company.ts';

export default {
  id: 'upland-software',
  name: 'Upland Software',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sells e-mail marketing (Adestra), app messages (Localytics) and other business software.',
  hosts: {
    'adestra.com': 'marketing',
    'msgfocus.com': 'marketing',
    'secondstreetapp.com': 'marketing',
    'uplandsoftware.com': 'marketing',
    'localytics.com': 'analytics',
    'clickability.com': 'hosting',
  },
  listed: ['Adestra', 'Upland Software'],
  privacy: 'https://uplandsoftware.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://uplandsoftware.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
