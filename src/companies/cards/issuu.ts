import type { Company } from '../company.ts';

export default {
  id: 'issuu',
  name: 'Issuu',
  parent: 'Bending Spoons',
  country: 'US',
  role: 'both',
  about: 'Shows magazines and catalogues as page-turners in other sites and counts readers.',
  hosts: {
    'issuu.com': 'content',
    'isu.pub': 'content',
  },
  listed: ['issuu'],
  privacy: 'https://issuu.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.streamingmediablog.com/page/10?source=ie_podcast%3Ano_streaming_war', checked: '2026-11-22' },
    { url: 'https://issuu.com/legal/privacy', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
