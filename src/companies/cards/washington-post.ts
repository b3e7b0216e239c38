import type { Company } from '../company.ts';

export default {
  id: 'washington-post',
  name: 'The Washington Post',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs its newspaper, and with Arc XP the websites and picture servers of many other papers.',
  hosts: {
    'washingtonpost.com': 'content',
    'washpost.com': 'content',
    'wapo.st': 'content',
    'arc.pub': 'hosting',
    'zeustechnology.com': 'advertising',
  },
  privacy: 'https://www.washingtonpost.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.washingtonpost.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
