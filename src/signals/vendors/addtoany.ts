import type { Vendor } from '../vendor.ts';

export default {
  id: 'addtoany',
  name: 'AddToAny',
  company: 'AddToAny',
  kind: 'social',
  marks: {
    request: [{ host: 'addtoany.com' }],
    global: ['a2a_config'],
  },
  explain: 'Shows buttons for sharing this page with others.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.addtoany.com/privacy', checked: '2026-11-22' }],
} satisfies Vendor;
