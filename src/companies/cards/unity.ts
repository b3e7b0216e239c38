import type { Company } from '../company.ts';

export default {
  id: 'unity',
  name: 'Unity',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Makes software for games and shows ads in apps that use it.',
  hosts: {
    'unityads.unity3d.com': 'advertising',
    'ironsrc.com': 'advertising',
    'ironsrc.mobi': 'advertising',
    'supersonicads.com': 'advertising',
    'tapjoy.com': 'advertising',
    'tapjoyads.com': 'advertising',
    'streamrail.com': 'advertising',
    'streamrail.net': 'advertising',
    'unity3d.com': 'content',
    'unity.com': 'content',
  },
  listed: ['StreamRail'],
  privacy: 'https://unity.com/legal/privacy-policy',
  optOut: null,
  contact: { mail: 'DPO@unity3d.com' },
  sources: [{ url: 'https://unity.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
