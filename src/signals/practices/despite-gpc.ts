import type { Practice } from '../practice.ts';

export default {
  id: 'despite-gpc',
  name: 'Recognised despite GPC',
  kind: 'disclosure',
  certainty: 'inferred',
  explain:
    'Your browser asks not to have your data sold or shared, and a company still received something to recognise you by.',
  sources: [{ url: 'https://www.w3.org/TR/gpc/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Practice;
