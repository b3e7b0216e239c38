import type { Company } from '../company.ts';

export default {
  id: 'zoominfo',
  name: 'ZoomInfo',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sells contact details of workers and tells sites which firm a visitor comes from.',
  hosts: {
    'zoominfo.com': 'identity',
    'zi-scripts.com': 'identity',
    'clickagy.com': 'identity',
    'insent.ai': 'live-chat',
  },
  listed: ['Clickagy Audience Lab'],
  privacy: 'https://www.zoominfo.com/legal/privacy-policy',
  optOut: 'https://www.zoominfo.com/trust-center/your-privacy',
  contact: { mail: 'privacy@zoominfo.com' },
  sources: [{ url: 'https://www.zoominfo.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
