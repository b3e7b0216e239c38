import type { Vendor } from '../vendor.ts';

export default {
  id: 'vk-pixel',
  name: 'VK Pixel',
  company: 'VK',
  kind: 'social',
  marks: {
    request: [{ host: 'vk.com', path: /^\/(rtrg$|js\/api\/openapi\.js$)/ }],
  },
  explain: 'Tells the network VK what you look at here, so that it can show you ads for it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
