import type { Company } from '../company.ts';

export default {
  id: 'ntt-com-online',
  name: 'NTT Com Online',
  parent: 'NTT',
  country: 'JP',
  role: 'processor',
  about: 'Japanese maker of the visit measuring Visionalist.',
  hosts: {
    'tracer.jp': 'analytics',
    'nttcoms.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nttcoms.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
