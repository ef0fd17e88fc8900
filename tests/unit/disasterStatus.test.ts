import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { statusSchema } from '../../src/domain/status/schema.ts';
import { changeLock } from '../../src/settings.ts';
import { before, disasterOffice } from '../support/disasterCommand.ts';

// Each test starts processes of its own, on a machine that may be busy.
const SLOW = { timeout: 60_000 };
let office: ReturnType<typeof disasterOffice>;
beforeEach(() => {
  office = disasterOffice();
});
afterEach(() => {
  rmSync(changeLock({ OFFICE_CONTENT: office.content }), { force: true });
  office.remove();
});
const lock = () => changeLock({ OFFICE_CONTENT: office.content });
const RAISE = ['--raise', 'red-slope', '--level', 'urgent', '--title', '土石流紅色警戒', '--text', '現在就離開。', '--todo', '往高處走。'];

describe('npm run disaster:status', SLOW, () => {
  it('只寫狀態檔，內容不動；時間是現在', () => {
    const { status, stdout } = office.run();
    expect([status, stdout]).toEqual([0, expect.stringContaining('生效的訊息 2 則，還沒開始的 1 則，避難收容處所 4 處')]);
    expect(statusSchema.parse(office.status())).toMatchObject({ writtenAt: '2026-11-22T12:00:00+08:00' });
    expect(office.status().alerts.map(({ id }) => id)).toEqual(['high-tide', 'siren-drill', 'water-stop']);
    expect(office.beside()).toEqual([]);
  });

  it('改處所的狀況：註解和順序都留著，人數沒數過就不留舊的', () => {
    const path = 'shelters/hall.yaml';
    office.write(path, office.read(path).replace('state:', '# 值班的人更新\nstate:'));
    const old = office.read(path);
    expect(office.run('--shelter', 'hall', '--state', 'full', '--people', '80').status).toBe(0);
    expect(office.read(path)).toBe(
      old.replace('now: open', 'now: full').replace('people: 12', 'people: 80').replace('11-22 11:20', '11-22 12:00'),
    );
    expect(office.status().shelters.find(({ id }) => id === 'hall')!.state).toEqual({
      now: 'full',
      people: 80,
      updatedAt: '2026-11-22T12:00:00+08:00',
    });
    office.run('--shelter', 'hall', '--state', 'shut');
    expect(office.read(path)).not.toContain('people');
    office.run('--shelter', 'lighthouse-school', '--state', 'open');
    expect(office.status().shelters.find(({ id }) => id === 'lighthouse-school')!.state!.now).toBe('open');
  });

  it('掛出訊息，再讓它結束；已經結束的再結束一次也不壞', () => {
    const options = ['--todo', '帶藥。', '--hours', '6', '--village', 'yanhua', '--hazard', 'debris-flow'];
    expect(office.run(...RAISE, ...options)).toMatchObject({ status: 0, stdout: expect.stringContaining('到 115 年 11 月 22 日 18:00') });
    expect(office.status().alerts.find(({ id }) => id === 'red-slope')).toMatchObject({
      level: 'urgent',
      todo: ['往高處走。', '帶藥。'],
      startsAt: '2026-11-22T12:00:00+08:00',
      endsAt: '2026-11-22T18:00:00+08:00',
      villages: [{ name: '鹽花里' }],
      hazards: [{ url: '/disaster/shelters/debris-flow/' }],
    });
    expect(office.runAt('2026-11-22 13:30', '--end', 'red-slope').stdout).toContain('結束了');
    expect(office.read('alert/red-slope.yaml')).toContain('endsAt: 2026-11-22 13:30');
    expect(office.status().alerts.map(({ id }) => id)).not.toContain('red-slope');
    expect(office.runAt('2026-11-22 14:00', '--end', 'red-slope')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('13:30 就結束了'),
    });
  });

  it('沒有寫多久就掛一天；還沒開始或才剛掛出來的，結束就是刪掉', () => {
    office.run(...RAISE);
    expect(office.read('alert/red-slope.yaml')).toContain('endsAt: 2026-11-23 12:00');
    expect(office.run('--end', 'red-slope').stdout).toContain('才剛掛出來，刪掉了');
    expect(office.run('--end', 'water-stop').stdout).toContain('還沒有生效，刪掉了');
    expect([office.has('alert/red-slope.yaml'), office.has('alert/water-stop.yaml')]).toEqual([false, false]);
  });

  it.each([
    ['里不存在', [...RAISE, '--village', 'nowhere'], /alert\/red-slope\.yaml[\s\S]*nowhere/u],
    ['標題太長', [...RAISE, '--title', '長'.repeat(31)], /標題/u],
    ['太久', [...RAISE, '--hours', '200'], /超過 7 天/u],
    ['有手機號碼', [...RAISE, '--text', '打 0912-345-678。'], /手機號碼/u],
    ['人比收容人數多', ['--shelter', 'hall', '--state', 'open', '--people', '500'], /shelters\/hall\.yaml[\s\S]*500/u],
  ])('%s：內容和狀態檔都不動，說哪裡錯，以 1 結束', (_name, args, said) => {
    office.run();
    const [file, hall] = [readFileSync(office.file, 'utf8'), office.read('shelters/hall.yaml')];
    const { status, stderr } = office.run(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
    expect(stderr).toContain('什麼都沒有寫');
    expect([readFileSync(office.file, 'utf8'), office.read('shelters/hall.yaml')]).toEqual([file, hall]);
    expect(office.has('alert/red-slope.yaml')).toBe(false);
  });

  it.each([
    ['讀不出來', 'alert/high-tide.yaml', 'title: [', ['--end', 'high-tide']],
    ['時間寫壞了', 'alert/high-tide.yaml', 'title: x\nendsAt: soon', ['--end', 'high-tide']],
    ['放錯的檔案', 'alert/note.yml', 'title: x', []],
  ])('內容本來就有錯（%s）：舊的狀態檔留著', (_name, path, text, args) => {
    office.run();
    const file = readFileSync(office.file, 'utf8');
    office.write(path, text);
    expect(office.run(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining(path) });
    expect([readFileSync(office.file, 'utf8'), office.read(path)]).toEqual([file, text]);
  });

  it('別種內容的錯不擋災害訊息', () => {
    office.write('faqs/broken.md', '壞掉的檔案');
    expect(office.run(...RAISE).status).toBe(0);
  });

  it.each([
    [['--shelter', 'nowhere', '--state', 'open'], '現在有：hall、'],
    [['--end', 'nowhere'], '沒有叫做「nowhere」的災害訊息'],
    [['--raise', 'high-tide', ...RAISE.slice(2)], '換一個代號'],
    [['--raise', '../../x', ...RAISE.slice(2)], '代號只能用小寫英文'],
    [['--shelter', 'hall'], '--state 要是 idle（未開設）'],
    [['--shelter', 'hall', '--state', 'ajar'], '現在是「ajar」'],
    [['--shelter', 'hall', '--state', 'open', '--people', '很多'], '--people 要是數字'],
    [RAISE.slice(0, -2), '少了 --todo'],
    [[...RAISE, '--level', 'red'], '--level 要是 urgent（緊急）'],
    [[...RAISE, '--hours', '0'], '--hours 要是數字'],
    [[...RAISE, '--hazard', 'fire'], '--hazard 要是 flood（水災）'],
    [['--end', 'high-tide', '--shelter', 'hall'], '一次做一件事'],
    [['--end', 'high-tide', '--people', '1'], '--end 不用 --people'],
    [['--state', 'open'], '要和 --shelter 或 --raise 一起用'],
  ])('用錯了 %j：以 2 結束，什麼都沒寫', (args, said) => {
    expect(office.run(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(said) });
    expect(() => office.status()).toThrow();
  });

  it('網站還沒做好，或時間寫錯', () => {
    expect(office.run('--out', `${office.out}/none`)).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run build') });
    expect(office.runAt('noon')).toMatchObject({ status: 2, stderr: expect.stringContaining('SITE_NOW') });
  });
});

describe('做到一半被砍掉，或兩個人同時做', SLOW, () => {
  /** Kills the process itself, without a chance to tidy up, at the n-th call of a function of node:fs. */
  const killAt = (call: string, time: number) =>
    before(
      `let n = 0; const old = fs.${call}; fs.${call} = (...all) => ++n === ${time} ? process.kill(process.pid, 'SIGKILL') && Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 9e3) : old(...all)`,
    );

  it.each([
    ['內容寫到一半', 'fsyncSync', 1, false],
    ['內容換上去以前', 'renameSync', 1, false],
    ['狀態檔寫到一半', 'fsyncSync', 2, true],
    ['狀態檔換上去以前', 'renameSync', 2, true],
  ])('%s被砍：舊的檔案完整，下一次照樣做得完，也不留垃圾', (_name, call, time, written) => {
    office.run();
    const file = readFileSync(office.file, 'utf8');
    expect(office.runWith(killAt(call, time), ...RAISE).signal).toBe('SIGKILL');
    expect(readFileSync(office.file, 'utf8')).toBe(file);
    expect(office.has('alert/red-slope.yaml')).toBe(written);
    expect(written ? office.run().status : office.run(...RAISE).status).toBe(0);
    expect(office.status().alerts[0]!.id).toBe('red-slope');
    expect(office.beside()).toEqual([]);
  });

  it('慢的那個先開始、後寫完，也不會把快的那個蓋掉', async () => {
    // Holds the first process for a second before its status file takes the place of the old one.
    const slow = before(
      'let n = 0; const old = fs.renameSync; fs.renameSync = (...all) => { if (++n === 2) { fs.writeFileSync(process.env.SITE_OUT + "/waits", ""); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000); } old(...all); }',
    );
    const first = office.start([slow], '--shelter', 'hall', '--state', 'full');
    await expect.poll(() => statSync(`${office.out}/waits`, { throwIfNoEntry: false }), { timeout: 20_000 }).toBeDefined();
    const second = office.start([], ...RAISE);
    expect((await Promise.all([first, second])).map(({ status }) => status)).toEqual([0, 0]);
    expect(office.status().alerts.map(({ id }) => id)).toContain('red-slope');
    expect(office.status().shelters.find(({ id }) => id === 'hall')!.state!.now).toBe('full');
  });

  it('四個同時來，一個都不丟', async () => {
    const all = [
      office.start([], '--shelter', 'hall', '--state', 'full'),
      office.start([], '--shelter', 'salt-school', '--state', 'shut'),
      office.start([], ...RAISE),
      office.start([], '--end', 'high-tide'),
    ];
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    const { alerts, shelters } = office.status();
    expect(alerts.map(({ id }) => id)).toEqual(['red-slope', 'siren-drill', 'water-stop']);
    expect(shelters.flatMap(({ state }) => state?.now ?? [])).toEqual(['full', 'shut']);
  });

  it('砍掉的人留下的鎖不擋路；還在做的人的鎖會等', async () => {
    mkdirSync(dirname(lock()), { recursive: true });
    writeFileSync(lock(), '999999999');
    expect(office.run().status).toBe(0);
    writeFileSync(lock(), String(process.pid));
    const waiting = office.start([], ...RAISE);
    let ended = false;
    void waiting.then(() => (ended = true));
    await new Promise((done) => setTimeout(done, 1500));
    expect([ended, office.has('alert/red-slope.yaml')]).toEqual([false, false]);
    rmSync(lock());
    expect((await waiting).status).toBe(0);
  });

  it('一秒內寫兩次，檔案的時間也不同秒：nginx 的 ETag 才會變', () => {
    office.run('--shelter', 'hall', '--state', 'open');
    const seconds = () => Math.floor(statSync(office.file).mtimeMs / 1000);
    const late = Math.ceil(Date.now() / 1000) + 60;
    utimesSync(office.file, late, late);
    office.run('--shelter', 'hall', '--state', 'full');
    expect(seconds()).toBe(late + 1);
  });
});
