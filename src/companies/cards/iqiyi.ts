import type { Company } from '../company.ts';

export default {
  id: 'iqiyi',
  name: 'iQIYI',
  parent: 'Baidu',
  country: 'CN',
  role: 'controller',
  about: 'Chinese streaming service with its own measurement.',
  hosts: {
    'iqiyi.com': 'video',
    'qiyipic.com': 'video',
    'iqiyipic.com': 'video',
    'qy.net': 'video',
    '71.am': 'video',
    'pps.tv': 'video',
    'qiyi.com': 'video',
    'iq.com': 'video',
  },
  privacy: 'https://www.iqiyi.com/common/privateh5.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.iqiyi.com/common/privateh5.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
