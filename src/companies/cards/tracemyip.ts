import type { Company } from '../company.ts';

export default {
  id: 'tracemyip',
  name: 'TraceMyIP',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Logs visitors and their internet addresses for site owners.',
  hosts: {
    'tracemyip.org': 'analytics',
  },
  privacy: 'https://www.tracemyip.org/privacy-policy.htm',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tracemyip.org/privacy-policy.htm', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
