import { describe, expect, it } from 'vitest';
import { offices } from '../../../scripts/offices.ts';
import { documentsRules } from '../../../src/gate/documents/index.ts';
import { judgeContent } from '../../../src/gate/judge.ts';
import { personalRules } from '../../../src/gate/personal/index.ts';
import { linesOf } from '../../../src/odf/read/page.ts';
import { readOdf } from '../../../src/odf/read/readOdf.ts';
import { checklistOdt, type ChecklistView } from '../../../src/publish/odt/checklist.ts';
import { mediationForm } from '../../../src/publish/odt/mediation.ts';
import { madeOffice } from '../gate/documentsMade.ts';
import { checklistViews } from './views.ts';

const fixture = await checklistViews(offices.fixture.content, offices.fixture.address);
const viewOf = (id: string) => fixture.find((one) => one.id === id)!.view;
const linesIn = async (view: ChecklistView) => linesOf((await readOdf(await checklistOdt(view))).blocks);

describe('應備文件表的 ODT', () => {
  it('每一項都在，順序和列印的那一頁一樣', async () => {
    expect(await linesIn(viewOf('beach-event'))).toMatchSnapshot();
  });

  it('沒確認的費用、期限、辦理方式，只寫待公所確認', async () => {
    const view = viewOf('lantern-loan');
    const lines = await linesIn({
      ...view,
      sheet: { ...view.sheet, fee: { state: 'pending' }, time: { state: 'empty' } },
      ways: { text: '臨櫃', sure: false },
      section: { name: '民政課', confirmed: false },
    });
    expect(lines).toContain('費用 待公所確認');
    expect(lines).toContain('辦理方式 臨櫃 待公所確認');
    expect(lines.some((line) => line.startsWith('民政課 待公所確認'))).toBe(true);
    expect(lines).toContain('多久 ');
  });

  it('沒有文件也說', async () => {
    const view = viewOf('lantern-loan');
    expect(await linesIn({ ...view, sheet: { ...view.sheet, documents: [], cases: [] } })).toContain('沒有要帶的文件。');
  });

  it('沒有網址的網站，不寫網址', async () => {
    expect((await linesIn({ ...viewOf('lantern-loan'), address: undefined })).join()).not.toContain('http');
  });
});

describe('做出來的每一份 ODT，都通過關卡', () => {
  it.each(['real', 'fixture'] as const)('%s', { timeout: 120_000 }, async (name) => {
    const { content, address } = offices[name];
    const views = name === 'fixture' ? fixture : await checklistViews(content, address);
    expect(views.length).toBeGreaterThan(0);
    const office = views[0]!.view.office;
    const today = views[0]!.view.today;
    const made: Record<string, Uint8Array> = {
      'files/mediation.odt': await mediationForm({ office, today, filled: false }),
      'files/mediation-example.odt': await mediationForm({ office, today, filled: true }),
    };
    for (const { id, view } of views) made[`files/${id}.odt`] = await checklistOdt(view);
    const files = Object.fromEntries(Object.entries(made).map(([file, bytes]) => [file, Buffer.from(bytes)]));
    const page = Object.keys(files)
      .map((file) => `[檔案](/${file})`)
      .join('\n\n');
    const { findings } = await judgeContent(madeOffice(page, files), [...documentsRules, ...personalRules]);
    expect(findings).toEqual([]);
  });
});
