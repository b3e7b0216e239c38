import type { Company } from '../company.ts';

export default {
  id: 'asahi',
  name: 'Asahi Shimbun',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: "Japanese newspaper; its own pages, pictures and readers' ID.",
  hosts: {
    'asahi.com': 'content',
    'asahicom.jp': 'content',
    'asahi-np.co.jp': 'content',
  },
  privacy: 'https://www.asahi.com/shimbun/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.asahi.com/shimbun/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
