import type { Vendor } from '../vendor.ts';

export default {
  id: 'fullcontact',
  name: 'FullContact',
  company: 'FullContact',
  kind: 'identity',
  marks: {
    request: [{ host: 'fullcontact.com' }],
  },
  explain: 'Ties your browser to your name, e-mail and address, so that companies know who you are.',
  optOut: { by: 'link', url: 'https://www.fullcontact.com/privacy/privacy-policy/' },
  sources: [{ url: 'https://docs.fullcontact.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
