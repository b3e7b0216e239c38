import type { Company } from '../company.ts';

export default {
  id: 'investing-com',
  name: 'Investing.com',
  parent: 'Joffre Capital',
  country: 'CY',
  role: 'controller',
  about: 'Price tables and calendars inside finance sites.',
  hosts: {
    'investing.com': 'content',
    'forexpros.com': 'content',
    'forexprostools.com': 'content',
  },
  privacy: 'https://www.investing.com/about-us/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.investing.com/about-us/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
