import type { Vendor } from '../vendor.ts';

export default {
  id: 'recaptcha',
  name: 'Google reCAPTCHA',
  company: 'Google',
  kind: 'fingerprinting',
  marks: {
    request: [
      { host: 'www.google.com', path: /^\/recaptcha\// },
      { host: 'recaptcha.net' },
      { host: 'www.gstatic.com', path: /^\/recaptcha\// },
    ],
    global: ['grecaptcha'],
  },
  identifiers: [{ place: 'cookie', name: '_GRECAPTCHA', host: 'google.com' }],
  explain: 'Watches your device and how you move to judge whether you are human, and tells Google you were here.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/@nuxt/scripts@1.3.9/dist/runtime/registry/google-recaptcha.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
