import { script, wrap } from '../wrap.ts';
import type { Note } from './note.ts';

/** WebRTC: a connection prepared, which tells the device's addresses, and whether anybody is then talked to. */
export function watchConnections(note: Note): void {
  const peer = globalThis.RTCPeerConnection?.prototype;
  wrap(peer, 'createDataChannel', () => note('rtc-channel', script(), 0));
  wrap(peer, 'createOffer', () => note('rtc-offer', script(), 0));
  for (const name of ['setRemoteDescription', 'addTrack', 'addTransceiver', 'addStream']) {
    wrap(peer, name, () => note('rtc-talk', '', 0));
  }
  wrap(globalThis.MediaDevices?.prototype, 'getUserMedia', () => note('rtc-talk', '', 0));
}
