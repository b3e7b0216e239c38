import type { Vendor } from '../vendor.ts';

export default {
  id: 'userpilot',
  name: 'Userpilot',
  company: 'Userpilot',
  kind: 'analytics',
  marks: {
    request: [{ host: 'userpilot.io' }],
    global: ['userpilot', 'userpilotSettings'],
  },
  explain: 'Notes what you click and how you use the site, and shows you hints chosen from that.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
