import type { Company } from '../company.ts';

export default {
  id: 'ipm',
  name: 'IPM',
  parent: null,
  country: 'BE',
  role: 'controller',
  about: 'Publishes La Libre and DH in Belgium.',
  hosts: {
    'ipmgroup.be': 'content',
    'lalibre.be': 'content',
    'dhnet.be': 'content',
    'lavenir.net': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ipmgroup.be/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
