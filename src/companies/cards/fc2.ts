import type { Company } from '../company.ts';

export default {
  id: 'fc2',
  name: 'FC2',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Hosts blogs and videos and gives Japanese sites a visit counter.',
  hosts: {
    'fc2.com': 'content',
    'analyzer.fc2.com': 'analytics',
    'analyzer2.fc2.com': 'analytics',
    'analyzer5.fc2.com': 'analytics',
    'analyzer51.fc2.com': 'analytics',
    'counter1.fc2.com': 'analytics',
    'analyzer54.fc2.com': 'analytics',
    'counter.fc2.com': 'analytics',
    'video.fc2.com': 'video',
  },
  privacy: 'https://help.fc2.com/common/tos/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://help.fc2.com/common/tos/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
