import type { Company } from '../company.ts';

export default {
  id: 'audiencex',
  name: 'AUDIENCEX',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Buys ads by auction for agencies.',
  hosts: {
    'audiencex.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://audiencex.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
