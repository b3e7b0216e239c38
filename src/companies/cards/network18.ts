import type { Company } from '../company.ts';

export default {
  id: 'network18',
  name: 'Network18',
  parent: 'Reliance',
  country: 'IN',
  role: 'controller',
  about: 'Publishes Moneycontrol, News18 and Firstpost.',
  hosts: {
    'nw18.com': 'content',
    'network18online.com': 'content',
    'news18.com': 'content',
    'moneycontrol.com': 'content',
    'moneycontrol.co.in': 'content',
    'firstpost.com': 'content',
    'cnbctv18.com': 'content',
    'ibnlive.com': 'content',
    'network18.com': 'content',
  },
  privacy: 'https://www.nw18.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nw18.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
