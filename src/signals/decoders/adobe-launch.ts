import type { Decoder } from '../decoder.ts';
import { plainPairs } from '../pairs.ts';
import { pathPairs } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const library =
  /\/((?<company>[\da-f]{12})\/(?<property>[\da-f]{12})\/)?launch-(?<library>(EN)?[\da-f]{12,32})(-(?<stage>development|staging))?(\.min)?\.js$/;

function read(sent: Sent): readonly Pair[] {
  const parts = new Map(pathPairs(sent.path, library));
  const company = parts.get('company');
  return [
    ['event', 'Library Load'],
    ['account', company === undefined ? (parts.get('library') ?? '') : `${company} / ${parts.get('property') ?? ''}`],
    ['environment', parts.get('stage') ?? 'production'],
    ...plainPairs(sent),
  ];
}

export default {
  id: 'adobe-launch',
  vendor: 'adobe-launch',
  marks: [{ host: 'assets.adobedtm.com', path: library }],
  anyHost: [{ path: /\/launch-EN[\da-f]{32}(-(development|staging))?(\.min)?\.js$/ }],
  fields: { event: 'event', account: 'account', environment: 'technical' },
  read,
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/experience-platform/tags/publish/environments/environments',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
