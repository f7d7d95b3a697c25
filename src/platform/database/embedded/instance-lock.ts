import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../../start/start-problem.js';

/**
 * One server per data folder. The file names the process and when it began, as process numbers are used again.
 * PostgreSQL's own lock stands behind it; this one gives the better sentence and tells an orphaned database from a
 * busy one. @returns gives the folder back.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'server.pid');
  const mine = `${process.pid} ${startOf(process.pid)}\n`;
  if (!write(path, mine)) {
    const holder = liveHolder(path);
    if (holder !== undefined) {
      throw new StartProblem(
        `The data folder ${folder} is in use by the process ${holder}. Stop that server, ` +
          'or set YUANTOU_DATA_DIR to another folder.',
      );
    }
    rmSync(path, { force: true });
    if (!write(path, mine)) throw new StartProblem(`Another server is just starting in ${folder}. Try again.`);
  }
  return () => rmSync(path, { force: true });
}

function write(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function liveHolder(path: string): number | undefined {
  const [pid = '', start = ''] = readFileSync(path, 'utf8').trim().split(' ');
  const number = Number(pid);
  return number > 0 && isAlive(number) && startOf(number) === start ? number : undefined;
}

/** A process that has ended but was not reaped counts as gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return procStat(pid)?.[0] !== 'Z';
}

function startOf(pid: number): string {
  return procStat(pid)?.[19] ?? '-';
}

/** Fields of /proc/<pid>/stat from the state on; undefined where there is no /proc. */
function procStat(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
