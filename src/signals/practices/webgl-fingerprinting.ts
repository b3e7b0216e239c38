import { called, callsBySite, countOf } from '../calls.ts';
import type { Practice } from '../practice.ts';

/** Distinct limits of a graphics card that no picture needs all of. */
const enoughParameters = 20;

/** Pictures drawn from which somebody is meant to look at them: games and maps ask for the card's name too. */
const looksLikeAPicture = 30;

/** Smallest picture read back that can carry a fingerprint, in pixels. */
const wideEnough = 16;

export default {
  id: 'webgl-fingerprinting',
  name: 'Graphics card fingerprinting',
  kind: 'fingerprinting',
  certainty: 'inferred',
  ofCalls(calls) {
    if (countOf(calls, 'webgl-draw') >= looksLikeAPicture) return [];
    return callsBySite(calls).flatMap((site) => {
      const renderer = site.get('webgl-renderer');
      const parameters = site.get('webgl-parameter');
      const read = site.get('webgl-read');
      return [
        ...(renderer ? [called(renderer)] : []),
        ...(parameters && parameters.size >= enoughParameters ? [called(parameters, 'limits')] : []),
        ...(read && read.size >= wideEnough && countOf(calls, 'webgl-draw') > 0 ? [called(read, 'pixels')] : []),
      ];
    });
  },
  explain: 'Asks for the exact name and limits of your graphics card, which help to tell your device from others.',
  sources: [
    {
      url: 'https://registry.khronos.org/webgl/extensions/WEBGL_debug_renderer_info/',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://developer.mozilla.org/en-US/docs/Web/API/WEBGL_debug_renderer_info',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Practice;
