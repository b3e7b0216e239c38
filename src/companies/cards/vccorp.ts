import type { Company } from '../company.ts';

export default {
  id: 'vccorp',
  name: 'VCCorp',
  parent: null,
  country: 'VN',
  role: 'controller',
  about: 'Vietnamese publisher whose Admicro network follows readers across its and other news sites.',
  hosts: {
    'admicro1.vcmedia.vn': 'advertising',
    'vccorp.vn': 'content',
    'vcmedia.vn': 'content',
    'mediacdn.vn': 'content',
    'kenh14.vn': 'content',
    'cafef.vn': 'content',
    'sohanews.vn': 'content',
    'channelvn.net': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vccorp.vn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
