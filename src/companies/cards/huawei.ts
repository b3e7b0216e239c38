import type { Company } from '../company.ts';

export default {
  id: 'huawei',
  name: 'Huawei',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese maker of phones with its own advertising, analytics and app store.',
  hosts: {
    'huawei.com': 'content',
    'dbankcdn.com': 'content',
    'hicloud.com': 'content',
    'dbankcloud.cn': 'content',
    'dbankcloud.com': 'content',
    'hianalytics.hicloud.com': 'analytics',
    'metrics1.data.hicloud.com': 'analytics',
    'ads.huawei.com': 'advertising',
    'huaweicloud.com': 'hosting',
  },
  privacy: 'https://consumer.huawei.com/en/privacy/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://consumer.huawei.com/en/privacy/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
