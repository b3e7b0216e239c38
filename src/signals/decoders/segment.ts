import type { Decoder } from '../decoder.ts';
import { pathPairs } from '../pixel.ts';
import { segmentCalls, segmentFields } from '../segment-calls.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const calls = /\/v1\/([tpigasb]|track|page|screen|identify|group|alias|batch|pixel\/\w+)$/;
const library = /\/(analytics\.js\/v1|v1\/projects)\/(?<account>[A-Za-z\d]{20,40})\/(analytics(\.min)?\.js|settings)$/;

function read(sent: Sent): readonly Pair[] {
  const found = pathPairs(sent.path, library);
  return found.length > 0 ? [['event', 'Library Load'], ...found] : segmentCalls(sent);
}

export default {
  id: 'segment',
  vendor: 'segment',
  marks: [
    { host: 'segment.io', path: calls },
    { host: 'segmentapis.com', path: calls },
    { host: 'cdn.segment.com', path: library },
    { host: 'cdn.segment.io', path: library },
  ],
  anyHost: [{ path: /\/v1\/[tpigasb]$/, fields: ['anonymousId', 'messageId'] }, { path: library }],
  fields: segmentFields,
  read,
  sources: [
    { url: 'https://segment.com/docs/connections/spec/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.npmjs.com/package/@segment/analytics-next', checked: '2026-11-22' },
  ],
} satisfies Decoder;
