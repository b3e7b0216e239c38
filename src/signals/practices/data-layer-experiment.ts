import type { Practice } from '../practice.ts';

export default {
  id: 'data-layer-experiment',
  name: 'Test groups, kept ready in the page',
  kind: 'experiment',
  certainty: 'declared',
  explain:
    'Keeps which test groups you were put into, and so which version you see, where every script on this page can read it.',
  sources: [
    { url: 'https://developers.google.com/tag-platform/tag-manager/datalayer', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.w3.org/2013/12/ceddl-201312.pdf', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Practice;
