import type { Company } from '../company.ts';

export default {
  id: 'meritto',
  name: 'Meritto',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Collects and follows up enquiries of students for Indian colleges, earlier NoPaperForms.',
  hosts: {
    'meritto.com': 'marketing',
    'nopaperforms.com': 'marketing',
    'nopaperforms.io': 'marketing',
    'npfs.in': 'marketing',
  },
  privacy: 'https://www.meritto.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.meritto.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
