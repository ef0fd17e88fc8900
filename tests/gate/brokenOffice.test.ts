import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserRules } from '../../src/gate/browser/index.ts';
import { whereOf, type Finding } from '../../src/gate/finding.ts';
import { contentRules, siteRules } from '../../src/gate/rules.ts';
import { judgeBroken, judgeSound } from '../support/brokenOffice.ts';
import { disasterExpected } from './expected/disaster.ts';
import { documentsExpected } from './expected/documents.ts';
import { freshnessExpected } from './expected/freshness.ts';
import { linksExpected } from './expected/links.ts';
import { markupExpected } from './expected/markup.ts';
import { personalExpected } from './expected/personal.ts';
import { planExpected } from './expected/plan.ts';
import { securityExpected } from './expected/security.ts';
import type { Expected } from './expected/type.ts';
import { weightExpected } from './expected/weight.ts';

const expected = [
  ...markupExpected,
  ...linksExpected,
  ...documentsExpected,
  ...personalExpected,
  ...freshnessExpected,
  ...planExpected,
  ...securityExpected,
  ...weightExpected,
  ...disasterExpected,
];

/** What one finding says, wherever else the same text shows: a fault of one line is one finding, however many pages repeat it. */
const nameOf = ({ rule, source, place, what }: Finding) =>
  [rule, what, source ? `${source.file}:${source.line}` : (place?.url ?? '')].join('\n');

const rowOf = ({ rule, severity, source, place }: Finding): Expected => ({
  rule,
  severity,
  ...(source ? { source: `${source.file}:${source.line}`, ...(source.field ? { field: source.field } : {}) } : {}),
  ...(place ? { place: place.line && !source ? `${place.url}:${place.line}` : place.url } : {}),
});

/** Place is compared where a finding has no source: with one, the line of content is what staff need. */
const lineOf = ({ rule, severity, source, field, place }: Expected) =>
  [severity, rule, source ?? place ?? '', source ? (field ?? '') : ''].join(' | ');

let seeded: Finding[] = [];
beforeAll(async () => {
  const sound = new Set((await judgeSound()).map(nameOf));
  const broken = (await judgeBroken()).filter((finding) => !sound.has(nameOf(finding)));
  seeded = [...new Map(broken.map((finding) => [nameOf(finding), finding])).values()];
}, 300_000);

describe('故意弄壞的公所', () => {
  it('每一個埋的錯都找到、行號對，沒有多報', () => {
    expect(seeded.map(rowOf).map(lineOf).sort()).toEqual(expected.map(lineOf).sort());
  });

  it('埋的錯不只 60 個，每一條規則至少一個：拿掉任何一條規則，上一個測試就會失敗', () => {
    // Content that is not sound cannot be built: its faults are seeded in bad-content (tests/unit/badContent.test.ts), and the rule is held by tests/unit/gate/sound.test.ts.
    const bitten = new Set(['content/sound', ...expected.map(({ rule }) => rule)]);
    expect([...contentRules, ...siteRules].map(({ id }) => id).filter((id) => !bitten.has(id))).toEqual([]);
    expect(expected.length).toBeGreaterThanOrEqual(60);
  });

  it('公開資訊的每一種內容都埋了錯，關卡管得到', () => {
    const kinds = [
      'notices',
      'disclosures',
      'records',
      'zones',
      'care-points',
      'partners',
      'hotspots',
      'links',
      'meetings',
      'files',
      'shelters',
      'alert',
    ];
    const bitten = new Set(expected.map(({ source }) => source?.split('/')[0]));
    expect(kinds.filter((kind) => !bitten.has(kind))).toEqual([]);
  });

  it('每一個寫好的規則都用上了：檔案裡有，名單裡就有', async () => {
    const files = readdirSync('src/gate', { recursive: true, encoding: 'utf8' }).filter((file) => /^[a-z]+\/[^/]+\.ts$/u.test(file));
    const modules = await Promise.all(files.map((file) => import(resolve('src/gate', file)) as Promise<Record<string, unknown>>));
    const isRule = (value: unknown): value is { id: string } =>
      typeof value === 'object' && value !== null && 'id' in value && 'check' in value && 'severity' in value;
    const written = modules.flatMap((module) =>
      Object.values(module)
        .filter(isRule)
        .map(({ id }) => id),
    );
    const used = [...contentRules, ...siteRules, ...browserRules].map(({ id }) => id).filter((id) => !id.startsWith('wcag-tw/'));
    expect([...new Set(written)].sort()).toEqual([...used].sort());
  });

  it('每一則訊息都說哪裡、什麼錯、怎麼改', () => {
    const told = seeded
      .map((finding) => `${finding.rule}\n  ${whereOf(finding)}\n  ${finding.what}\n  ${finding.todo}`)
      .sort()
      .join('\n\n');
    expect(told).toMatchSnapshot();
  });
});
