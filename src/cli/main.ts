import { checkCommand } from './check-command';
import { parseCommandLine, type Command } from './command-line';
import { ExitStatus } from './exit-status';
import { guardProcess } from './guard-process';
import { HELP } from './help';
import { failedOutcome, type Outcome } from './outcome';
import { terminalProgress } from './progress';
import { scoreCommand } from './score-command';
import { serveCommand } from './serve-command';
import { systemsCommand } from './systems-command';
import { templateNamesCommand } from './template-names-command';
import { unexpectedOutcome } from './unexpected-outcome';
import packageInfo from '../../package.json';

async function run(command: Command): Promise<Outcome> {
  switch (command.kind) {
    case 'help':
      return { status: ExitStatus.done, output: HELP, errors: [] };
    case 'version':
      return { status: ExitStatus.done, output: `${packageInfo.version}\n`, errors: [] };
    case 'systems':
      return systemsCommand(command.id, command.json);
    case 'templateNames':
      return templateNamesCommand(command.system, command.json);
    case 'serve':
      return serveCommand({ ...command, once: command.once || isAutomated() });
    case 'score':
    case 'check':
      return withProgress(command);
  }
}

/** Build servers set CI; nobody is there to look at a page. */
function isAutomated(): boolean {
  return !['', '0', 'false', undefined].includes(process.env.CI);
}

async function withProgress(command: Extract<Command, { kind: 'score' | 'check' }>): Promise<Outcome> {
  const progress = terminalProgress(process.stderr);
  try {
    return await (command.kind === 'score'
      ? scoreCommand(command, progress)
      : checkCommand(command, progress));
  } finally {
    progress.end();
  }
}

async function main(args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  guardProcess(process, (error) => tell(unexpectedOutcome(error, json)));
  const command = parseCommandLine(args);
  const outcome = command.ok
    ? await run(command.value)
    : failedOutcome(
        {
          status: ExitStatus.wrongUsage,
          code: 'wrongUsage',
          message: `${command.problem} 用法见 jixiao --help`,
        },
        json,
      );
  await tell(outcome);
}

/** Settles when all of it has left the process. */
async function tell({ status, output, errors }: Outcome): Promise<void> {
  process.exitCode = status;
  await written(process.stdout, output);
  for (const line of errors) await written(process.stderr, `${line}\n`);
}

function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => {
      resolve();
    });
  });
}

void main(process.argv.slice(2));
