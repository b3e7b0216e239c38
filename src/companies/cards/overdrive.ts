import type { Company } from '../company.ts';

export default {
  id: 'overdrive',
  name: 'OverDrive',
  parent: 'KKR',
  country: 'US',
  role: 'processor',
  about: 'E-book lending boxes on libraries’ and readers’ sites.',
  hosts: {
    'overdrive.com': 'content',
    'contentreserve.com': 'content',
    'libbyapp.com': 'content',
  },
  listed: ['Overdrive'],
  privacy: 'https://company.cdn.overdrive.com/policies/privacy-policy.htm',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://company.cdn.overdrive.com/policies/privacy-policy.htm', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
