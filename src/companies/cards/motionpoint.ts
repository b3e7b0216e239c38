import type { Company } from '../company.ts';

export default {
  id: 'motionpoint',
  name: 'MotionPoint',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Translates and delivers companies’ websites in other languages.',
  hosts: {
    'motionpoint.com': 'utility',
    'convertlanguage.com': 'utility',
  },
  listed: ['MotionPoint'],
  privacy: 'https://www.motionpoint.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.motionpoint.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
