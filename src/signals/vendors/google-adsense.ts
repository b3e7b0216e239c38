import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-adsense',
  name: 'Google AdSense',
  company: 'Google',
  kind: 'advertising',
  marks: {
    request: [
      { host: 'pagead2.googlesyndication.com', path: /^\/pagead\/(js\/adsbygoogle\.js|managed\/js\/adsense\/|ads$)/ },
      { host: 'googleads.g.doubleclick.net', path: /^\/pagead\/ads$/ },
    ],
    global: ['adsbygoogle', 'google_ad_client'],
  },
  explain: 'Lets Google choose and show ads here, and can remember you on other sites to do so.',
  optOut: { by: 'link', url: 'https://myadcenter.google.com/' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/@nuxt/scripts@1.3.9/dist/runtime/registry/google-adsense.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
