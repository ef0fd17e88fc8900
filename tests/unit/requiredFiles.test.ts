import { describe, expect, it } from 'vitest';
import { checkOffice } from '../../src/intake/checkOffice.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { OFFICE } from '../support/officeWith.ts';

const office = readOffice(OFFICE);

describe('少了不能少的檔案', () => {
  it.each([
    'office/office.yaml',
    'plan/plan.yaml',
    'pages/accessibility.md',
    'pages/privacy.md',
    'pages/security.md',
    'pages/licence.md',
    'vocabularies/life-events.yaml',
    'vocabularies/audiences.yaml',
    'vocabularies/topics.yaml',
  ])('%s', (file) => {
    const entries = office.entries.filter((entry) => entry.file !== file);
    expect(entries).toHaveLength(office.entries.length - 1);
    const found = checkOffice({ ...office, entries }).map((finding) => `${finding.file} ${finding.what}`);
    expect(found.filter((line) => line.startsWith(`${file} 缺少 ${file}（`))).toHaveLength(1);
  });
});
