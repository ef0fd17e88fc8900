import { expect, it } from 'vitest';
import { sound } from '../../../src/gate/content/sound.ts';
import { judgeContent } from '../../../src/gate/judge.ts';
import { judgedOffice } from '../../../src/gate/office.ts';
import { checkOffice } from '../../../src/intake/checkOffice.ts';
import { BAD_CONTENT, OFFICE } from '../../support/officeWith.ts';

const found = async (root: string) => (await judgeContent(judgedOffice(root, '2026-11-22'), [sound])).findings;

it('內容檢查找到的每一個錯，關卡都用同樣的話擋下', async () => {
  const findings = await found(BAD_CONTENT);
  const told = checkOffice(judgedOffice(BAD_CONTENT, '2026-11-22'));
  expect(findings.map(({ source, what, todo }) => [source!.file, source!.line, what, todo])).toEqual(
    told.map(({ file, line, what, todo }) => [file, line, what, todo]),
  );
  expect(findings.length).toBeGreaterThan(100);
  expect(findings.filter(({ rule, severity }) => rule !== 'content/sound' || severity !== 'stops')).toEqual([]);
  expect(await found(OFFICE)).toEqual([]);
});
