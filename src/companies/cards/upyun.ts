import type { Company } from '../company.ts';

export default {
  id: 'upyun',
  name: 'UPYUN',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Chinese file storage with fast delivery of pictures and videos.',
  hosts: {
    'upyun.com': 'cdn',
    'upaiyun.com': 'cdn',
    'upcdn.net': 'cdn',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.upyun.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
