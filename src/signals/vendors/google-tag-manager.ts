import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  company: 'Google',
  kind: 'tag-manager',
  // No global: `google_tag_manager` is there on every page with a Google tag, with or without the manager.
  marks: {
    request: [{ host: 'www.googletagmanager.com', path: /^\/(gtm\.js|ns\.html)$/ }],
  },
  explain: 'Loads other tools into this page, as the site decides, some of which may watch you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://support.google.com/tagmanager/answer/6103696', checked: '2026-11-22' }],
} satisfies Vendor;
