import type { Vendor } from '../vendor.ts';

export default {
  id: 'walkme',
  name: 'WalkMe',
  company: 'WalkMe',
  kind: 'personalization',
  marks: {
    request: [{ host: 'walkme.com' }],
    cookie: ['wm-ueug'],
    storage: ['walkMe_wm-ueug'],
    global: ['WalkMeAPI', '_walkmeConfig'],
  },
  identifiers: [
    { place: 'cookie', name: 'wm-ueug' },
    { place: 'storage', name: 'walkMe_wm-ueug' },
  ],
  explain: 'Follows what you do here step by step, and shows you instructions chosen from that.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
