import type { Company } from '../company.ts';

export default {
  id: 'byborg',
  name: 'Byborg Enterprises',
  parent: null,
  country: 'LU',
  role: 'both',
  about: 'Runs adult webcam sites and their ad and affiliate pages.',
  hosts: {
    'awempire.com': 'advertising',
    'livejasmin.com': 'advertising',
  },
  listed: ['AdultWebmasterEmpire.Com'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://byborgenterprises.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
