import type { Company } from '../company.ts';

export default {
  id: 'lead-forensics',
  name: 'Lead Forensics',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Tells site owners which firms their visitors work for, from many oddly named hosts.',
  hosts: {
    'leadforensics.com': 'identity',
    'webeo.com': 'identity',
  },
  listed: ['Lead Forensics'],
  privacy: 'https://www.leadforensics.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.leadforensics.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
