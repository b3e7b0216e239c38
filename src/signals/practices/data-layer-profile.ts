import type { Practice } from '../practice.ts';

export default {
  id: 'data-layer-profile',
  name: 'What is thought of you, kept ready in the page',
  kind: 'customer-data',
  certainty: 'declared',
  explain:
    'Keeps what it knows or believes about you, such as groups you are in, where every script on this page can read it.',
  sources: [
    { url: 'https://developers.google.com/tag-platform/tag-manager/datalayer', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.w3.org/2013/12/ceddl-201312.pdf', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Practice;
