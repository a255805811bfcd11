import { spawnSync } from 'node:child_process';

export type ScriptRun = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a script in a Node process of its own, in the folder given. */
export function runScript(
  script: string,
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): ScriptRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
