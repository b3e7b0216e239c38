import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-ima',
  name: 'Google IMA (video ads)',
  company: 'Google',
  kind: 'advertising',
  marks: {
    request: [{ host: 'imasdk.googleapis.com' }],
  },
  explain: 'Plays ads before and in videos here, chosen by Google with what it knows of your browser.',
  optOut: { by: 'link', url: 'https://myadcenter.google.com/' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://developers.google.com/interactive-media-ads/docs/sdks/html5/client-side',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
