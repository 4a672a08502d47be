import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The program itself, in a process of its own, on the shipped data. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const program = (folder = root): string[] => ['--import', 'tsx', join(folder, 'src/cli/main.ts')];

describe('the program', () => {
  it('prints JSON on standard output and nothing on standard error', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program(), 'list', 'scenarios'], { cwd: root, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout).map((row: { id: string }) => row.id)).toContain('baseline');
  });

  it('ends with 2 after a wrong name, and says which was meant', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program(), 'compare', 'baseline', 'rusia-closed'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Did you mean russia-closed?');
  });

  it('runs in a folder that is reached by a symbolic link', () => {
    const folder = mkdtempSync(join(tmpdir(), 'multivector-'));
    try {
      symlinkSync(root, join(folder, 'link'), 'dir');
      const { stdout } = spawnSync(process.execPath, [...program(join(folder, 'link')), '--help'], { cwd: root, encoding: 'utf8' });
      expect(stdout).toContain('Usage:');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('ends quietly when the reader closes the pipe', async () => {
    const child = spawn(process.execPath, [...program(), 'estimate'], { cwd: root });
    let err = '';
    child.stderr.on('data', (text) => {
      err += String(text);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
