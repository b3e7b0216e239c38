import type { Company } from '../company.ts';

export default {
  id: 'ipify',
  name: 'ipify',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Tells a page the internet address of its visitor.',
  hosts: {
    'ipify.org': 'utility',
  },
  listed: ['Ipify'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ipify.org/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
