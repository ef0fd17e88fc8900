import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { judgeSite } from '../../../src/gate/judge.ts';
import { judgedOffice } from '../../../src/gate/office.ts';
import type { Finding } from '../../../src/gate/finding.ts';
import type { SiteRule } from '../../../src/gate/rule.ts';
import { readSite } from '../../../src/gate/site.ts';
import { readOffice } from '../../../src/intake/readOffice.ts';
import { OFFICE } from '../../support/officeWith.ts';

export const ADDRESS = 'https://haijia.example';

const write = (folder: string, files: Record<string, string>) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
};

/** A page whose own content is `main`; `frame` stands before it, as a header does. */
export const page = (main: string, frame = ''): string =>
  `<!doctype html><html lang="zh-Hant-TW"><head><title>頁</title></head><body>${frame}<main>\n${main}</main></body></html>`;

/** A page at an old address. */
export const movedTo = (to: string): string =>
  `<!doctype html><html><head><meta http-equiv="refresh" content="0; url=${to}"></head><body><a href="${to}">新的位置</a></body></html>`;

async function found(rule: SiteRule, files: Record<string, string>, content: Record<string, string>): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gate-links-'));
  try {
    write(join(folder, 'site'), files);
    write(join(folder, 'content'), content);
    const office = { ...judgedOffice(OFFICE, '2026-11-22', readOffice(OFFICE)), root: join(folder, 'content') };
    return (await judgeSite(readSite(join(folder, 'site'), ADDRESS), office, [rule])).findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs one rule on a small site; `content` are files of a content root of its own, besides the fixture office's entries. Gives 「address: what」. */
export async function told(rule: SiteRule, files: Record<string, string>, content: Record<string, string> = {}): Promise<string[]> {
  const findings = await found(rule, files, content);
  return findings.map(({ place, severity, what }) => `${severity === 'warns' ? '（提醒）' : ''}${place?.url}: ${what}`);
}

/** The lines of content that a rule's findings name, `file:line`. */
export async function linesTold(rule: SiteRule, files: Record<string, string>, content: Record<string, string> = {}): Promise<string[]> {
  const findings = await found(rule, files, content);
  return findings.map(({ source }) => `${source?.file}:${source?.line}`);
}
