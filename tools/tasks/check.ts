import { spawn } from 'node:child_process';
import process from 'node:process';

/** Steps in one row run one after the other, rows beside each other: two cores are usual. */
const first: readonly (readonly string[])[] = [['build'], ['format:check', 'types', 'lint:code']];

function run(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const child = spawn(command, ['run', '--silent', script], { shell: process.platform === 'win32' });
    let said = '';
    child.stdout.on('data', (chunk) => (said += String(chunk)));
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    child.on('close', (code) => {
      console.log(code === 0 ? `${script}: right` : `${script}: not right\n${said}`);
      resolve(code === 0);
    });
  });
}

async function runInTurn(scripts: readonly string[]): Promise<boolean> {
  for (const script of scripts) if (!(await run(script))) return false;
  return true;
}

/** The quick look while working: everything but the browsers, the store's lint and the seeded mistakes. */
export default async function check(): Promise<number> {
  const right = await Promise.all(first.map(runInTurn));
  return (await run('unit')) && right.every(Boolean) ? 0 : 1;
}
