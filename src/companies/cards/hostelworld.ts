import type { Company } from '../company.ts';

export default {
  id: 'hostelworld',
  name: 'Hostelworld',
  parent: null,
  country: 'IE',
  role: 'controller',
  about: 'Hostel search boxes on travel blogs.',
  hosts: {
    'hostelworld.com': 'utility',
    'hwstatic.com': 'utility',
  },
  privacy: 'https://www.hostelworld.com/hosteling-information/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.hostelworld.com/hosteling-information/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
