import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@/scripts/setup/run.mjs';

const NOT_OURS = /^(node_modules|\.git|\.next.*|data|test-results|playwright-report)$/;

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (!entry.isDirectory()) return [path];
    return folder === '' && NOT_OURS.test(entry.name) ? [] : walk(path);
  });
}

/** Paths of the project's own files, as git sees them; in a copy without git, all but what tools leave behind. */
export function listRepositoryFiles(): string[] {
  const git = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const paths = git.status === 0 ? git.stdout.split('\0').filter(Boolean) : walk('');
  return paths.filter((path) => existsSync(join(ROOT, path)));
}

export const readRepositoryFile = (path: string) => readFileSync(join(ROOT, path), 'utf8');
