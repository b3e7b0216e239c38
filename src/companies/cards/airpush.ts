import type { Company } from '../company.ts';

export default {
  id: 'airpush',
  name: 'Airpush',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places ads and notices in Android apps.',
  hosts: {
    'airpush.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://airpush.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
