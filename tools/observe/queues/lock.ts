import { readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { sorry } from '../../sorry.ts';

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, but somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Keeps a second process of this machine from a folder; gives what lets it go. What a killed process
 * left is taken over. It says nothing of other machines: a container that is started again has another name.
 */
export async function lock(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock');
  const mine = `${hostname()} ${process.pid}`;
  await mkdir(folder, { recursive: true }).catch(() => {});
  for (;;) {
    try {
      await writeFile(path, mine, { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
        throw sorry(`--state ${folder} is not a folder that can be written to.`);
      const [host, pid] = (await readFile(path, 'utf8').catch(() => '')).split(' ');
      if (host === hostname() && Number(pid) !== process.pid && lives(Number(pid)))
        throw sorry(`Process ${pid} works on ${folder} already. If that is something else, delete ${path}.`);
      await rm(path, { force: true });
    }
  }
}
