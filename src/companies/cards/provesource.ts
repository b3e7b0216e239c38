import type { Company } from '../company.ts';

export default {
  id: 'provesource',
  name: 'ProveSource',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: "Little notes on shop pages about other people's recent purchases.",
  hosts: {
    'provesrc.com': 'marketing',
  },
  privacy: 'https://provesrc.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://provesrc.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
