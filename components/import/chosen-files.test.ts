import { describe, expect, it } from 'vitest';
import { type DroppedEntry, filesOfDialog, filesOfEntries, isTable } from './chosen-files';

const leaf = (name: string): DroppedEntry => ({
  isFile: true,
  name,
  file: (found) => found(new File(['words'], name)),
});

/** A folder whose reader hands out two entries at a time, as browsers do with a hundred. */
function folder(name: string, entries: DroppedEntry[]): DroppedEntry {
  let at = 0;
  return {
    isFile: false,
    name,
    createReader: () => ({
      readEntries: (found) => {
        found(entries.slice(at, at + 2));
        at += 2;
      },
    }),
  };
}

const namesOf = (files: { name: string }[]) => files.map(({ name }) => name);

describe('filesOfEntries', () => {
  it('opens folders to the bottom and keeps the path in the name', async () => {
    const dropped = [
      leaf('loose.txt'),
      folder('2024', [leaf('a.txt'), leaf('b.txt'), folder('May', [leaf('c.html')]), leaf('d.txt')]),
    ];
    expect(namesOf(await filesOfEntries(dropped))).toEqual([
      '2024/a.txt',
      '2024/b.txt',
      '2024/d.txt',
      '2024/May/c.html',
      'loose.txt',
    ]);
  });

  it('leaves out what operating systems put into folders, but never a file that was dropped by itself', async () => {
    const dropped = [
      folder('clips', [
        leaf('.DS_Store'),
        leaf('Thumbs.db'),
        folder('.git', [leaf('config')]),
        leaf('a.txt'),
      ]),
      leaf('.notes'),
    ];
    expect(namesOf(await filesOfEntries(dropped))).toEqual(['.notes', 'clips/a.txt']);
  });

  it('says so when a folder cannot be read', async () => {
    const broken: DroppedEntry = {
      isFile: false,
      name: 'locked',
      createReader: () => ({ readEntries: (_, failed) => failed(new Error('Permission denied')) }),
    };
    await expect(filesOfEntries([broken])).rejects.toThrow('Permission denied');
  });
});

describe('filesOfDialog', () => {
  it('names files of a folder by their path, and loose ones as they are', () => {
    const inFolder = new File(['words'], 'a.txt');
    Object.defineProperty(inFolder, 'webkitRelativePath', { value: 'clips/a.txt' });
    const litter = new File([''], '.DS_Store');
    Object.defineProperty(litter, 'webkitRelativePath', { value: 'clips/.DS_Store' });
    const loose = new File(['words'], 'b.txt');
    Object.defineProperty(loose, 'webkitRelativePath', { value: '' });
    expect(namesOf(filesOfDialog([loose, litter, inFolder]))).toEqual(['b.txt', 'clips/a.txt']);
  });
});

describe('isTable', () => {
  it('knows tables by their ending, whatever its case', () => {
    expect(['export.csv', 'A.TSV', 'x/y.tab'].every(isTable)).toBe(true);
    expect(['csv.txt', 'notes.csv.zip', 'csv'].some(isTable)).toBe(false);
  });
});
