import { describe, expect, it } from 'vitest';
import { csv, csvFile } from '../../src/export/csv.ts';
import type { Table } from '../../src/export/table.ts';
import { tableJson } from '../../src/export/table-json.ts';

const table: Table = {
  id: 'small',
  columns: [{ key: 'name' }, { key: 'cost_usd_per_t', unit: 'USD/t' }],
  rows: [
    ['Балқаш', -12.5],
    ['=1+1', null],
  ],
};

describe('comma-separated values', () => {
  it.each([
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\tx', "'\tx"],
    ['  =cmd()', "'  =cmd()"],
    ['\uff1d1', "'\uff1d1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['a,b', '"a,b"'],
    ['say "a"', '"say ""a"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1,"2"', '"\'=1,""2"""'],
    ['plain', 'plain'],
    ['a - b', 'a - b'],
    [-1.5, '-1.5'],
    [1e-7, '1e-7'],
    [Number.NaN, ''],
    [null, ''],
    [undefined, ''],
    [true, 'true'],
  ])('write the cell %j as %j', (cell, written) => {
    expect(csv(['head'], [[cell]])).toBe(`head\r\n${written}\r\n`);
  });

  it('as a file carry the mark of UTF-8 and the units', () => {
    expect(csvFile(table)).toBe("\ufeffname,cost_usd_per_t [USD/t]\r\nБалқаш,-12.5\r\n'=1+1,\r\n");
  });

  it('keep a header from being a formula too', () => {
    expect(csv(['=1'], [])).toBe("'=1\r\n");
  });
});

describe('a table as JSON', () => {
  it('names the units and has every key in every row', () => {
    expect(JSON.parse(tableJson(table))).toEqual({
      table: 'small',
      columns: [
        { key: 'name', unit: null },
        { key: 'cost_usd_per_t', unit: 'USD/t' },
      ],
      rows: [
        { name: 'Балқаш', cost_usd_per_t: -12.5 },
        { name: '=1+1', cost_usd_per_t: null },
      ],
    });
  });
});
