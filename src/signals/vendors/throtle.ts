import type { Vendor } from '../vendor.ts';

export default {
  id: 'throtle',
  name: 'Throtle',
  company: 'Throtle',
  kind: 'identity',
  marks: {
    request: [{ host: 'thrtle.com' }],
  },
  explain: 'Ties your browser to your name and address, so that advertisers know you.',
  optOut: {
    by: 'link',
    url: 'https://privacyportal.privacypillar.com/dsar/form?orgid=04a4ea97-ff37-4031-9719-c1963511d70f&propid=72c016a3-81ac-4b8e-b078-2e70940eb18f&formid=33f8dff1-312d-4c66-b12b-64b16b7d47d9',
  },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
