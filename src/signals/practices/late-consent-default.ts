import type { Practice } from '../practice.ts';

export default {
  id: 'late-consent-default',
  name: 'Consent set too late',
  kind: 'consent',
  certainty: 'declared',
  explain: 'This page told Google what it may do only after Google’s scripts had already begun to work.',
  sources: [
    {
      url: 'https://developers.google.com/tag-platform/security/concepts/consent-mode',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Practice;
