import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collections, type CollectionId } from '../../src/domain/collections.ts';
import { checkOffice } from '../../src/intake/checkOffice.ts';
import { sayFindings } from '../../src/intake/finding.ts';
import { officeLoader } from '../../src/intake/loader.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { OFFICE } from '../support/officeWith.ts';

vi.mock(import('../../src/intake/readOffice.ts'), async (original) => {
  const real = await original();
  return { ...real, readOffice: vi.fn(real.readOffice) };
});

const IDS = Object.keys(collections) as CollectionId[];
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'office-loader-'));
  cpSync(OFFICE, root, { recursive: true });
  vi.stubEnv('OFFICE_CONTENT', root);
  vi.mocked(readOffice).mockClear();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** Starts the loaders as Astro does: all at once, each with a store of its own, one watcher and one log. */
function start(watched: boolean) {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() }).setMaxListeners(IDS.length);
  const errors: string[] = [];
  const stores = new Map(IDS.map((id) => [id, new Map<string, { body?: string }>()]));
  const logger = { fork: () => logger, error: (text: string) => errors.push(text), info: () => {} };
  const done = Promise.all(
    IDS.map((id) => {
      const store = stores.get(id)!;
      return officeLoader(id).load({
        collection: id,
        store: { clear: () => store.clear(), set: (entry: { id: string; body?: string }) => store.set(entry.id, entry) },
        parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
        renderMarkdown: (body: string) => Promise.resolve({ html: body }),
        generateDigest: () => '',
        watcher: watched ? watcher : undefined,
        logger,
      } as unknown as LoaderContext);
    }),
  );
  const total = () => [...stores.values()].reduce((sum, store) => sum + store.size, 0);
  return { done, watcher, errors, stores, total };
}

const file = () => join(root, 'pages', 'accessibility.md');
const change = (edit: (text: string) => string) => writeFileSync(file(), edit(readFileSync(file(), 'utf8')));
const spoil = () => change((text) => text.replace(/^title: .*$/mu, 'title: ""'));

describe('Astro 的內容載入', () => {
  it('十一種內容一起讀，檔案只讀一次', async () => {
    const { done, total } = start(false);
    await done;
    expect(readOffice).toHaveBeenCalledTimes(1);
    expect(total()).toBe(readOffice(root).entries.length);
  });

  it('製作時內容有錯：停下來，說的就是內容檢查說的', async () => {
    spoil();
    const { done, total } = start(false);
    await expect(done).rejects.toThrow(sayFindings(checkOffice(readOffice(root))));
    expect(total()).toBe(0);
  });

  it('編輯中內容有錯：說一次，網站維持原來的樣子；改好了就全部更新', async () => {
    const { done, watcher, errors, stores, total } = start(true);
    await done;
    expect(watcher.add).toHaveBeenCalledWith(root);
    const before = total();
    const good = readFileSync(file(), 'utf8');

    spoil();
    // Another file changes in the same moment: a sound one, but the office as a whole is not.
    rmSync(
      join(
        root,
        'faqs',
        readOffice(root)
          .entries.find(({ collection }) => collection === 'faqs')!
          .file.split('/')[1]!,
      ),
    );
    const findings = checkOffice(readOffice(root));
    vi.mocked(readOffice).mockClear();
    watcher.emit('all', 'change', file());
    watcher.emit('all', 'unlink', join(root, 'faqs', 'x.md'));
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(errors[0]).toContain(sayFindings(findings));
    expect(readOffice).toHaveBeenCalledTimes(1);
    expect(total()).toBe(before);

    writeFileSync(file(), `${good}\n新的一段。\n`);
    watcher.emit('all', 'change', file());
    await vi.waitFor(() => expect(stores.get('pages')!.get('accessibility')!.body).toContain('新的一段。'));
    await vi.waitFor(() => expect(total()).toBe(before - 1));
    expect(errors).toHaveLength(1);
  });

  it('別的資料夾有變化不重讀', async () => {
    const { done, watcher } = start(true);
    await done;
    vi.mocked(readOffice).mockClear();
    watcher.emit('all', 'change', `${root}-other/pages/accessibility.md`);
    await new Promise((wait) => setTimeout(wait, 120));
    expect(readOffice).not.toHaveBeenCalled();
  });
});
