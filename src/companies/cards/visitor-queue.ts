import type { Company } from '../company.ts';

export default {
  id: 'visitor-queue',
  name: 'Visitor Queue',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Tells site owners which firms their visitors work for.',
  hosts: {
    'visitorqueue.com': 'identity',
  },
  privacy: 'https://www.visitorqueue.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.visitorqueue.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
