import type { Company } from '../company.ts';

export default {
  id: '11st',
  name: '11st',
  parent: 'SK',
  country: 'KR',
  role: 'controller',
  about: 'Korean marketplace with advertising for its sellers.',
  hosts: {
    '11st.co.kr': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.11st.co.kr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
