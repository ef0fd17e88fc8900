import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/odf/read/page.ts';
import { readOdf } from '../../../src/odf/read/readOdf.ts';
import { mediationDocument, mediationForm } from '../../../src/publish/odt/mediation.ts';

const made = async (filled: boolean) => readOdf(await mediationForm({ office: { name: '南風市海岬區公所' }, today: '2026-11-22', filled }));

describe('聲請調解書', () => {
  it.each([true, false])('填好的（%s）第一行就說是草稿，標題也說', async (filled) => {
    const page = await made(filled);
    expect(linesOf(page.blocks)[0]).toMatch(/^草稿，以公所書表為準/u);
    expect(page.title).toContain('草稿，以公所書表為準');
  });

  it('空白的沒有一個範例', async () => {
    const lines = linesOf((await made(false)).blocks);
    expect(lines.join()).not.toMatch(/範例|○/u);
    expect(lines).toMatchSnapshot();
  });

  it('範例的每一格都寫著範例，聲請人是○○○', async () => {
    const { blocks } = mediationDocument({ office: { name: '南風市海岬區公所' }, today: '2026-11-22', filled: true });
    const answers = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(([, answer]) => answer!.join('')) : []));
    expect(answers).toHaveLength(9);
    expect(answers.filter((answer) => !answer.startsWith('（範例）'))).toEqual([]);
    expect(answers[0]).toBe('（範例）○○○');
    expect(linesOf((await made(true)).blocks)).toMatchSnapshot();
  });

  it('範例和空白問的一樣', async () => {
    const asked = async (filled: boolean) =>
      (await made(filled)).blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.slice(1).map(({ cells }) => linesOf(cells[0]!.blocks).join()) : [],
      );
    expect(await asked(true)).toEqual(await asked(false));
  });
});
