import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendar, type CalendarEntry } from '../../src/publish/calendar.ts';

const head = { title: '海岬區公所活動和會議', office: '海岬區公所', code: '10014110' };
const entry = (event: CalendarEntry['event'], more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'talk',
  url: '/notices/talk/',
  title: '說明會',
  lead: '歡迎來聽。',
  kind: '會議',
  publishOn: '2026-11-01',
  event,
  ...more,
});
const day = { startsOn: '2026-12-05', endsOn: '2026-12-05', place: '禮堂' };
const lines = (entries: CalendarEntry[], site?: URL) => calendar(head, entries, site).replaceAll('\r\n ', '').split('\r\n');
const value = (name: string, entries: CalendarEntry[], site?: URL) => {
  const all = lines(entries, site);
  return all.slice(all.indexOf('BEGIN:VEVENT')).find((line) => line.startsWith(name));
};

describe('行事曆檔（RFC 5545）', () => {
  it('每一行用 CRLF 結尾，最多 75 個位元組，中文也不會被切成兩半', () => {
    const text = calendar(head, [entry(day, { title: '很長的標題'.repeat(30), lead: '𠮷'.repeat(80) })], undefined);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text).not.toContain('\uFFFD');
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'很長的標題'.repeat(30)}`);
  });

  it('逗號、分號、反斜線和換行都跳脫，讀回來一字不差', () => {
    const title = '燈籠,海灘;貝殼\\海邊\n第二行';
    const text = calendar(head, [entry(day, { title })], undefined);
    expect(text).toContain('SUMMARY:燈籠\\,海灘\\;貝殼\\\\海邊\\n第二行');
    const component = new ICAL.Component(ICAL.parse(text) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0]);
    expect(new ICAL.Event(component.getFirstSubcomponent('vevent')!).summary).toBe(title);
  });

  it.each([
    ['整天', day, 'DTSTART;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261206'],
    ['好幾天', { ...day, endsOn: '2026-12-07' }, 'DTSTART;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261208'],
    [
      '有起訖時間',
      { ...day, startsAt: '09:30', endsAt: '11:30' },
      'DTSTART;TZID=Asia/Taipei:20261205T093000',
      'DTEND;TZID=Asia/Taipei:20261205T113000',
    ],
    ['不知道何時結束', { ...day, startsAt: '09:30' }, 'DTSTART;TZID=Asia/Taipei:20261205T093000', undefined],
    [
      '開始有時間、結束只有日期',
      { ...day, startsAt: '09:30', endsOn: '2026-12-06' },
      'DTSTART;TZID=Asia/Taipei:20261205T093000',
      'DTEND;TZID=Asia/Taipei:20261207T000000',
    ],
  ])('%s', (_name, event, start, end) => {
    expect(value('DTSTART', [entry(event)])).toBe(start);
    expect(value('DTEND', [entry(event)])).toBe(end);
  });

  it('時區寫在檔案裡；臺北九點就是世界時一點', () => {
    const text = calendar(head, [entry({ ...day, startsAt: '09:00' })], undefined);
    const component = new ICAL.Component(ICAL.parse(text) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0]);
    expect(new ICAL.Event(component.getFirstSubcomponent('vevent')!).startDate.toJSDate().toISOString()).toBe('2026-12-05T01:00:00.000Z');
  });

  it('同一則公告每次的名稱和時間戳記都一樣；有網址才寫網址', () => {
    expect(value('UID', [entry(day)])).toBe('UID:talk@notices.10014110');
    expect(value('DTSTAMP', [entry(day)])).toBe('DTSTAMP:20261031T160000Z');
    expect(value('URL', [entry(day)])).toBeUndefined();
    expect(value('URL', [entry(day)], new URL('https://haijia.example'))).toContain('https://haijia.example/notices/talk/');
  });

  it('沒有活動時也是完整的檔案', () => {
    expect(lines([])).toContain('TZID:Asia/Taipei');
  });
});
