import type { Company } from '../company.ts';

export default {
  id: 'all-inkl',
  name: 'ALL-INKL.COM',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Hosts sites and mail for small companies in Germany.',
  hosts: {
    'all-inkl.com': 'hosting',
    'kasserver.com': 'hosting',
  },
  privacy: 'https://all-inkl.com/datenschutzinformationen/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://all-inkl.com/datenschutzinformationen/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
