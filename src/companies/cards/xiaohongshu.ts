import type { Company } from '../company.ts';

export default {
  id: 'xiaohongshu',
  name: 'Xiaohongshu',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese social shopping network RedNote.',
  hosts: {
    'xiaohongshu.com': 'social',
    'xhscdn.com': 'social',
    'rednote.com': 'social',
    'rednotecdn.com': 'social',
  },
  privacy: 'https://agree.xiaohongshu.com/h5/terms/ZXXY20220331001/-1',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://agree.xiaohongshu.com/h5/terms/ZXXY20220331001/-1', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
