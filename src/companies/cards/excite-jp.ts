import type { Company } from '../company.ts';

export default {
  id: 'excite-jp',
  name: 'Excite Japan',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese portal with blogs, news and fortune telling.',
  hosts: {
    'excite.co.jp': 'content',
    'exblog.jp': 'content',
    'eximg.jp': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.excite.co.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
