import type { Company } from '../company.ts';

export default {
  id: 'ntt-docomo',
  name: 'NTT Docomo',
  parent: 'NTT',
  country: 'JP',
  role: 'controller',
  about: "Japanese telephone company that uses its customers' data for advertising.",
  hosts: {
    'docomo.ne.jp': 'content',
    'dmkt-sp.jp': 'content',
    'id.smt.docomo.ne.jp': 'identity',
  },
  privacy: 'https://www.docomo.ne.jp/english/utility/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.docomo.ne.jp/english/utility/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
