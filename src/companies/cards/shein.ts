import type { Company } from '../company.ts';

export default {
  id: 'shein',
  name: 'Shein',
  parent: null,
  country: 'SG',
  role: 'controller',
  about: 'Fashion shop that follows visitors on its site and through advertising elsewhere.',
  hosts: {
    'shein.com': 'content',
    'shein.co.uk': 'content',
    'sheingroup.com': 'content',
    'ltwebstatic.com': 'content',
    'romwe.com': 'content',
    'srmdata.com': 'analytics',
    'srmdata-us.com': 'analytics',
    'sheinsz.ltwebstatic.com': 'content',
  },
  privacy: 'https://www.shein.com/Privacy-Security-Policy-a-282.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shein.com/Privacy-Security-Policy-a-282.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
