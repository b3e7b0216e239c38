import type { Company } from '../company.ts';

export default {
  id: 'jiathis',
  name: 'JiaThis',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese share buttons that recorded on which pages they stood; the service has closed.',
  hosts: {
    'jiathis.com': 'social',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.jiathis.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
