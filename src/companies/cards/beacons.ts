import type { Company } from '../company.ts';

export default {
  id: 'beacons',
  name: 'Beacons',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Link pages for social media users that count visitors.',
  hosts: {
    'beacons.ai': 'social',
  },
  privacy: 'https://beacons.ai/i/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://beacons.ai/i/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
