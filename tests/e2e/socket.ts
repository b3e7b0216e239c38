import { createHash } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** What every server adds to a client's key (RFC 6455, 1.3). */
const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** The texts of the whole frames at the start of some bytes, as a client masks them, and what is left (RFC 6455, 5.2). */
function unmasked(bytes: Buffer): { readonly texts: readonly string[]; readonly rest: Buffer } {
  const texts: string[] = [];
  let rest = bytes;
  while (rest.length >= 6) {
    const short = rest[1]! & 127;
    const start = short === 126 ? 8 : 6;
    const length = short === 126 ? rest.readUInt16BE(2) : short;
    if (rest.length < start + length) break;
    const mask = rest.subarray(start - 4, start);
    const text = rest.subarray(start, start + length).map((byte, at) => byte ^ mask[at % 4]!);
    if ((rest[0]! & 15) === 1) texts.push(Buffer.from(text).toString('utf8'));
    rest = rest.subarray(start + length);
  }
  return { texts, rest };
}

/** Lets a server take WebSockets, and says what texts of up to 64 kB come in. It answers nothing. */
export function takeSockets(server: Pick<Server, 'on'>, heard: (request: IncomingMessage, text: string) => void): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${guid}`).digest('base64');
    socket.on('error', () => {});
    // Half a connection would keep the server from closing.
    socket.on('end', () => socket.end());
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    let waiting = Buffer.alloc(0);
    socket.on('data', (bytes: Buffer) => {
      const { texts, rest } = unmasked(Buffer.concat([waiting, bytes]));
      waiting = Buffer.from(rest);
      for (const text of texts) heard(request, text);
    });
  });
}
