import type { Company } from '../company.ts';

export default {
  id: 'ant-group',
  name: 'Ant Group',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Runs the payment service Alipay.',
  hosts: {
    'nlark.com': 'content',
    'alipay.com': 'utility',
    'alipayobjects.com': 'utility',
    'alipayplus.com': 'utility',
    'antgroup.com': 'utility',
    'antfin.com': 'utility',
  },
  privacy: 'https://render.alipay.com/p/c/k2cx0tg8',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://render.alipay.com/p/c/k2cx0tg8', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
