import type { Company } from '../company.ts';

export default {
  id: 'bizspring',
  name: 'BizSpring',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Counts visits and ad results for Korean sites with its Logger tool.',
  hosts: {
    'logger.co.kr': 'analytics',
    'bizspring.co.kr': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bizspring.co.kr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
