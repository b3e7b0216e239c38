import type { Company } from '../company.ts';

export default {
  id: 'udn',
  name: 'udn',
  parent: null,
  country: 'TW',
  role: 'controller',
  about: 'Taiwanese newspaper group with its own ad platform.',
  hosts: {
    'udn.com': 'content',
    'udn.com.tw': 'content',
  },
  privacy: 'https://member.udn.com/member/privacy.htm',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://member.udn.com/member/privacy.htm', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
