import type { Practice } from '../practice.ts';

export default {
  id: 'first-party-disguise',
  name: 'Trackers under the site’s own name',
  kind: 'identity',
  certainty: 'inferred',
  explain:
    'A host that bears this site’s name belongs to another company, so your browser treats it as part of the site.',
  sources: [{ url: 'https://arxiv.org/abs/2102.09301', checked: '2026-11-22', seen: 'cited' }],
} satisfies Practice;
