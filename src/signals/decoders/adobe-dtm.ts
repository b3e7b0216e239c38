import type { Decoder } from '../decoder.ts';
import { plainPairs } from '../pairs.ts';
import { pathPairs } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const library = /\/(?<account>[\da-f]{40})\/satelliteLib-[\da-f]{40}(-(?<stage>staging))?\.js$/;

function read(sent: Sent): readonly Pair[] {
  const parts = pathPairs(sent.path, library);
  const isStaging = parts.some(([name]) => name === 'stage');
  return [
    ['event', 'Library Load'],
    ...parts.filter(([name]) => name === 'account'),
    ['environment', isStaging ? 'staging' : 'production'],
    ...plainPairs(sent),
  ];
}

export default {
  id: 'adobe-dtm',
  vendor: 'adobe-launch',
  marks: [{ host: 'assets.adobedtm.com', path: library }],
  fields: { event: 'event', account: 'account', environment: 'technical' },
  read,
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/analytics/implementation/other/dtm-to-launch',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
