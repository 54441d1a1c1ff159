// Starts the command and stops it again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const command = process.env.GRAPHCONTRACT ?? fileURLToPath(new URL('../bin/graphcontract', import.meta.url));

/** Starts a server of its own on a free port. Resolves to its origin and a function that ends it. */
export async function start(...flags) {
  const child = spawn(command, ['serve', '--addr', '127.0.0.1:0', '--quiet', ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /https?:\/\/[^/\s]+/.exec(line)?.[0];
    if (origin) {
      return {
        origin,
        async stop() {
          child.kill('SIGTERM');
          await ended;
        },
      };
    }
  }
  throw new Error(`${command} serve ended without telling its address`);
}
