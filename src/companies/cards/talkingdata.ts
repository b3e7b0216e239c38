import type { Company } from '../company.ts';

export default {
  id: 'talkingdata',
  name: 'TalkingData',
  parent: null,
  country: 'CN',
  role: 'both',
  about: 'Measures the use of Chinese apps and sells audience figures.',
  hosts: {
    'talkingdata.com': 'analytics',
    'talkingdata.net': 'analytics',
  },
  privacy: 'https://www.talkingdata.com/privacy.jsp',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.talkingdata.com/privacy.jsp', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
