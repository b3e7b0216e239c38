import type { Company } from '../company.ts';

export default {
  id: 'smlog',
  name: 'SmartLog',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Counts visits to Korean shops and looks for false clicks on advertisements.',
  hosts: {
    'smlog.co.kr': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://smlog.co.kr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
